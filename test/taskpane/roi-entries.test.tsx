/** What is entered in the ROI view: a cost, and the estimates behind the range. */
import { screen, within } from '@testing-library/react';
import type en from '../../src/i18n/en/views/roi.json';
import type { Reading } from '../../src/workbook/reading';
import { CATALOGUES, fakeActions, show, SUMMARY, viewCatalogues } from './pane';
import { emptyInvestment, investmentReading, uncertain } from './roiReading';

const { en: WORDS } = viewCatalogues<typeof en>('roi');

async function open(reading: Reading, part?: 'certainty' | 'items') {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(reading),
  });
  const shown = show(actions);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES.en.places.roi }));
  await screen.findByRole('group', { name: WORDS.answer.label });
  if (part) await shown.user.click(screen.getByRole('tab', { name: WORDS.parts[part] }));
  return { ...shown, actions };
}

describe('a cost', () => {
  const { costs } = WORDS;
  const field = (name: string) =>
    within(screen.getByRole('form', { name: costs.add.title })).getByLabelText(name);

  test('is entered with family, item, basis and amounts, and the form says where it goes', async () => {
    const { actions, user } = await open(investmentReading(), 'items');
    await user.click(screen.getByRole('button', { name: costs.open }));
    expect(screen.getByText('Adds a row to “Costs” on the sheet Costs.')).toBeVisible();
    await user.selectOptions(field(costs.add.family), 'Advice');
    await user.type(field(costs.add.item), 'Data protection review');
    await user.selectOptions(field(costs.add.basis), 'a head');
    await user.type(field(costs.add.monthly), '12.5');
    await user.click(screen.getByRole('button', { name: costs.add.submit }));
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      {
        enter: 'row',
        table: 'costs',
        values: {
          family: 'Advice',
          item: 'Data protection review',
          basis: 'a head',
          oneOff: undefined,
          monthly: 12.5,
        },
      },
    ]);
    expect(await screen.findByRole('group', { name: /Data protection review/ })).toHaveFocus();
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('is cancelled, and the focus is back where the form was opened', async () => {
    const { actions, user } = await open(investmentReading(), 'items');
    await user.click(screen.getByRole('button', { name: costs.open }));
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.cancel }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByRole('button', { name: costs.open })).toHaveFocus();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test.each([[''], ['0'], ['-5']])('with an amount of “%s” is not', async (amount) => {
    const { actions, user } = await open(emptyInvestment());
    await user.click(screen.getByRole('button', { name: costs.open }));
    if (amount) await user.type(field(costs.add.oneOff), amount);
    await user.click(screen.getByRole('button', { name: costs.add.submit }));
    expect(screen.getByText(costs.add.amountMissing)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });
});

describe('estimates', () => {
  const { estimates } = WORDS;
  const driver = (name: string) => within(screen.getByRole('group', { name }));
  const save = () => screen.getByRole('button', { name: estimates.submit });

  async function adjust(reading: Reading) {
    const opened = await open(reading, 'certainty');
    await opened.user.click(screen.getByRole('button', { name: estimates.open }));
    return opened;
  }

  test('are those of the workbook; shares in percent; what changed is written', async () => {
    const { actions, user } = await adjust(uncertain());
    const share = driver('Useful part');
    expect(share.getByLabelText('Low')).toHaveValue(50);
    await user.clear(share.getByLabelText('Low'));
    await user.type(share.getByLabelText('Low'), '55');
    await user.click(save());
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      {
        enter: 'cells',
        table: 'drivers',
        where: { driver: 'Useful part', low: 0.5, likely: 0.7, high: 0.8 },
        values: { low: 0.55 },
      },
    ]);
    expect(await screen.findByRole('group', { name: new RegExp(estimates.done) })).toHaveFocus();
  });

  test('that nobody has made yet begin with the programme’s own figures as likely', async () => {
    const { actions, user } = await adjust(investmentReading({ estimates: [], names: { capRoiP10: '' } }));
    expect(driver('People').getByLabelText('Likely')).toHaveValue(117);
    expect(driver('People').getByText('The programme today:')).toHaveTextContent('The programme today: 117');
    await user.click(save());
    expect(screen.getAllByText(estimates.incomplete)).toHaveLength(6);
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('that do not ascend, or cost nothing, are refused in words', async () => {
    const { actions, user } = await adjust(uncertain());
    await user.clear(driver('People').getByLabelText('High'));
    await user.type(driver('People').getByLabelText('High'), '100');
    await user.clear(driver('Year one costs').getByLabelText('Low'));
    await user.type(driver('Year one costs').getByLabelText('Low'), '0');
    await user.click(save());
    expect(driver('People').getByText(estimates.order)).toBeVisible();
    expect(driver('Year one costs').getByText(estimates.noCosts)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });
});
