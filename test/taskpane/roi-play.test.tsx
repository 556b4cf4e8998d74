/** Playing through assumptions in the ROI view: live figures from the sheet's own rules, and nothing written before “Apply”. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type en from '../../src/i18n/en/views/roi.json';
import { outcomeOf, storedFigures } from '../../src/taskpane/roi/figures';
import { investmentOf } from '../../src/taskpane/roi/investment';
import { ProgrammeError } from '../../src/workbook/errors';
import type { Reading } from '../../src/workbook/reading';
import type { Actions } from '../../src/taskpane/actions';
import { CATALOGUES, fakeActions, show, SUMMARY, viewCatalogues } from './pane';
import { BENEFIT, CERTAIN_ROI, COSTS, HOUR, investmentReading, uncertain } from './roiReading';

const { en: WORDS } = viewCatalogues<typeof en>('roi');
const { play } = WORDS;

async function open(
  reading: Reading | (() => Reading) = investmentReading(),
  answers: Partial<Actions> = {},
) {
  const current = typeof reading === 'function' ? reading : () => reading;
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(current()),
    ...answers,
  });
  const shown = show(actions);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES.en.places.roi }));
  await shown.user.click(await screen.findByRole('tab', { name: WORDS.parts.play }));
  return { ...shown, actions };
}

const slider = (assumption: keyof typeof play.assumptions) =>
  screen.getByRole('slider', { name: play.assumptions[assumption] });
const move = (assumption: keyof typeof play.assumptions, value: number) =>
  fireEvent.change(slider(assumption), { target: { value: String(value) } });
const apply = () => screen.getByRole('button', { name: play.apply });

/** Workbook and played through, by the name of the figure. */
function compared(figure: keyof typeof play.figures): [before: string, after: string] {
  const table = screen.getByRole('table', { name: play.result });
  const name = within(table).getByRole('rowheader', { name: play.figures[figure] });
  const cells = within(name.closest('tr')!).getAllByRole('cell');
  return [cells[0]!.textContent, cells[1]!.firstElementChild!.textContent];
}
const FIGURES = Object.keys(play.figures) as (keyof typeof play.figures)[];

/** The rows that would be written, each as one text. */
const toWrite = () =>
  [...screen.getByText(/“Apply” writes/).parentElement!.querySelectorAll(':scope > ul > li')].map(
    (row) => row.textContent,
  );

describe('at the values of the workbook', () => {
  test('the live figures are those worked out by hand', () => {
    const reading = investmentReading();
    const { figures } = outcomeOf(investmentOf(reading));
    const byHand = storedFigures(reading);
    for (const [figure, value] of Object.entries(byHand)) {
      if (value !== undefined)
        expect([figure, figures[figure as never]]).toEqual([figure, expect.closeTo(value, 6)]);
    }
  });

  test('both columns say the same, there is nothing to apply, and no doubt is cast on the sheet', async () => {
    const { actions, user } = await open();
    for (const figure of FIGURES) {
      const [before, after] = compared(figure);
      expect([figure, after]).toEqual([figure, before]);
    }
    expect(screen.getByText(play.unchanged)).toBeVisible();
    expect(screen.queryByText(play.differs)).toBeNull();
    await user.click(apply());
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('a figure that does not come of its assumptions is pointed out', async () => {
    const { user } = await open(investmentReading({ names: { capRoi: 3 } }));
    expect(screen.getByText(play.differs)).toBeVisible();
    await user.click(screen.getByRole('button', { name: play.check }));
    expect(await screen.findByRole('heading', { name: CATALOGUES.en.check.title })).toBeVisible();
  });
});

describe('a setting that is moved', () => {
  test('changes the figures at once, and writes nothing', async () => {
    const { actions } = await open();
    move('realisation', 0.5);
    // 5/7 of the benefit: 1.6924 × 5/7 and 2.16514 × 5/7 of the costs; 7/5 of the hours to break even.
    await waitFor(() => expect(compared('roi')).toEqual(['69%', '21%']));
    expect(compared('annualBenefit')).toEqual(['€431,480', '€308,200']);
    expect((1 + CERTAIN_ROI) * (5 / 7) - 1).toBeCloseTo(0.5465, 4);
    expect(compared('p50')).toEqual(['117%', '55%']);
    expect(compared('breakEven')).toEqual(['0.82 hr', '1.15 hr']);
    expect(compared('totalCost')).toEqual(['€148,720', '€148,720']);
    expect(slider('realisation')).toHaveAttribute('aria-valuetext', '50%');
    expect(screen.getByText('In the workbook:')).toHaveTextContent('In the workbook: 70%');
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('is listed with its estimates, cell by cell, and applied as listed', async () => {
    const { actions, user } = await open(uncertain());
    move('realisation', 0.5);
    // Estimates in the same proportion, to two decimals: 0.5, 0.7, 0.8 × 5/7.
    expect(toWrite()).toEqual([
      'Share of the time realisedSheet 70% → 50%',
      'Useful partLow 50% → 36%Likely 70% → 50%High 80% → 57%',
    ]);
    await user.click(screen.getByRole('button', { name: 'Likely' }));
    expect(actions.goToCell).toHaveBeenCalledWith('What the ROI depends on', 'C6');
    await user.click(apply());
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [
        { enter: 'field', name: 'capRealisation', value: 0.5 },
        {
          enter: 'cells',
          table: 'drivers',
          where: { driver: 'Useful part', low: 0.5, likely: 0.7, high: 0.8 },
          values: { low: 0.36, likely: 0.5, high: 0.57 },
        },
      ],
    ]);
    expect(await screen.findByRole('group', { name: /4 cells written\./ })).toHaveFocus();
  });

  test('goes back by the slider or by “Reset”', async () => {
    const { user } = await open();
    move('horizon', 24);
    expect(toWrite()).toEqual(['HorizonSheet 12 months → 24 months']);
    move('horizon', 12);
    expect(screen.getByText(play.unchanged)).toBeVisible();
    move('discountRate', 0.12);
    await user.click(screen.getByRole('button', { name: play.reset }));
    expect(slider('discountRate')).toHaveValue('0.08');
    expect(screen.getByText(play.unchanged)).toBeVisible();
  });

  test('stays moved while another part of the view is looked at', async () => {
    const { user } = await open();
    move('lead', 4);
    await user.click(screen.getByRole('tab', { name: WORDS.parts.result }));
    await user.click(screen.getByRole('tab', { name: WORDS.parts.play }));
    expect(slider('lead')).toHaveValue('4');
  });

  test('draws its cash over that of the workbook', async () => {
    await open();
    move('lead', 4);
    // Two months later than month 10's 7.5 − 2.5 … : full months reached in month 12 are 8 − 3 = 5.
    const last = (BENEFIT / 12) * 5 - COSTS;
    const money = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
    expect(
      await screen.findByRole('img', {
        name: new RegExp(`ends at ${money.format(last).replace('.', '\\.')};`),
      }),
    ).toBeInTheDocument();
  });
});

describe('hours, users and costs', () => {
  test('move as a share of what is declared, in the cases that count', async () => {
    const { actions, user } = await open();
    move('hours', 0.8);
    move('users', 0.5);
    // 0.8 × (4 × 7 + 3 × 21 + 2.5 × 30 + 3).
    const hours = 0.8 * 169;
    await waitFor(() =>
      expect(compared('annualBenefit')[1]).toBe(`€${Math.round(hours * HOUR).toLocaleString('en')}`),
    );
    expect(slider('hours')).toHaveAttribute('aria-valuetext', '80% · 135 hr a week');
    expect(slider('users')).toHaveAttribute('aria-valuetext', '50% · 58 users');
    expect(toWrite().slice(0, 4)).toEqual([
      'Standard offersHours saved per week 4 hr → 3.2 hrUsers 14 → 7',
      'DiagnosisHours saved per week 3 hr → 2.4 hrUsers 42 → 21',
      'Document searchHours saved per week 2.5 hr → 2 hrUsers 60 → 30',
      'Minutes of meetingsHours saved per week 3 hr → 2.4 hr',
    ]);
    await user.click(apply());
    const [entries = []] = actions.enter.mock.calls[0] ?? [];
    expect(entries).toHaveLength(6);
    expect(entries[0]).toEqual({
      enter: 'cells',
      table: 'useCases',
      where: { id: 'UC1', useCase: 'Standard offers', hours: 4, unit: 'each', users: 14, stage: 'piloted' },
      values: { hours: 3.2, users: 7 },
    });
  });

  test('of costs, each amount moves', async () => {
    const { actions, user } = await open();
    move('costs', 1.1);
    await waitFor(() => expect(compared('totalCost')).toEqual(['€148,720', '€163,592']));
    await user.click(apply());
    const [entries = []] = actions.enter.mock.calls[0] ?? [];
    expect(entries[1]).toEqual({
      enter: 'cells',
      table: 'costs',
      where: { family: 'Software', item: 'Software 1', basis: 'a head', oneOff: '', monthly: 24 },
      values: { monthly: 26.4 },
    });
  });

  test('of two costs that are alike, both move', async () => {
    const twin = { family: 'Learning', item: 'Course', basis: 'once', oneOff: 1_000 };
    const { actions, user } = await open(investmentReading({ tables: { costs: [twin, twin] } }));
    move('costs', 0.5);
    await user.click(apply());
    const [entries = []] = actions.enter.mock.calls[0] ?? [];
    const written = entries.filter((entry) => entry.enter === 'cells' && entry.table === 'costs');
    expect(written).toHaveLength(2);
    expect(written[0]).toEqual(written[1]);
  });

  test('are applied once: the sliders start anew from what was written', async () => {
    let reading = investmentReading();
    const { user, actions } = await open(() => reading, {
      enter: () => {
        const rows = investmentReading().rows('useCases');
        reading = investmentReading({
          tables: {
            useCases: rows.map((row) => ({
              ...{ id: row.text('id'), useCase: row.text('useCase'), unit: row.text('unit') },
              ...{ stage: row.text('stage'), users: row.number('users') ?? '' },
              hours: row.number('hours')! * 0.5,
            })),
          },
          names: { capAnnualBenefit: BENEFIT / 2 },
        });
        return Promise.resolve({ undo: () => Promise.resolve() });
      },
    });
    move('hours', 0.5);
    await user.click(apply());
    await screen.findByRole('group', { name: /cells? written/ });
    await waitFor(() => expect(slider('hours')).toHaveValue('1'));
    expect(compared('annualBenefit')).toEqual(['€215,740', '€215,740']);
    await user.click(apply());
    expect(actions.enter).toHaveBeenCalledTimes(1);
  });

  test('of many rows show the first, and the others when asked', async () => {
    const { user } = await open(
      investmentReading({
        tables: {
          costs: Array.from({ length: 30 }, (_, at) => ({
            ...{ family: 'Learning', item: `Course ${at + 1}`, basis: 'once', oneOff: 1_000 },
          })),
        },
      }),
    );
    move('costs', 0.9);
    expect(toWrite()).toHaveLength(8);
    // 30 costs and the estimate of costs.
    await user.click(screen.getByRole('button', { name: 'Show 23 more' }));
    expect(toWrite()).toHaveLength(31);
  });
});

describe('what was applied', () => {
  test('can be taken back', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const { user } = await open(investmentReading(), { enter: () => Promise.resolve({ undo }) });
    move('ramp', 3);
    await user.click(apply());
    await user.click(await screen.findByRole('button', { name: CATALOGUES.en.entry.undo }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
  });

  test('could not be, and the sliders stay where they are, to try again', async () => {
    const { user, actions } = await open(investmentReading(), {
      enter: () => Promise.reject(new ProgrammeError('editing', true)),
    });
    move('ramp', 3);
    await user.click(apply());
    expect(
      await screen.findByRole('group', { name: new RegExp(CATALOGUES.en.failure.editing.title) }),
    ).toHaveFocus();
    expect(slider('ramp')).toHaveValue('3');
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.failure.retry }));
    await act(() => Promise.resolve());
    expect(actions.enter).toHaveBeenCalledTimes(2);
  });
});
