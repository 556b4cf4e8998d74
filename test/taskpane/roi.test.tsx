/** The ROI view: what it says of an investment, and where its figures lead. */
import { fireEvent, screen, within } from '@testing-library/react';
import type en from '../../src/i18n/en/views/roi.json';
import type { Reading } from '../../src/workbook/reading';
import type { Actions } from '../../src/taskpane/actions';
import {
  CATALOGUES,
  fakeActions,
  foreignTexts,
  LANGUAGES,
  show,
  SUMMARY,
  viewCatalogues,
  type Language,
} from './pane';
import {
  BENEFIT,
  CERTAIN_ROI,
  cumulative,
  emptyInvestment,
  ESTIMATES,
  investmentReading,
  uncertain,
} from './roiReading';

const WORDS = viewCatalogues<typeof en>('roi');

type Part = keyof Omit<typeof en.parts, 'label'>;

async function open(
  reading: Reading,
  { part, language = 'en', ...answers }: Partial<Actions> & { part?: Part; language?: Language } = {},
) {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve({ ...SUMMARY, language }),
    read: () => Promise.resolve(reading),
    ...answers,
  });
  const shown = show(actions, language);
  const { user } = shown;
  await user.click(await screen.findByRole('button', { name: CATALOGUES[language].places.roi }));
  const words = WORDS[language];
  await screen.findByRole('group', { name: words.answer.label });
  if (part) await user.click(screen.getByRole('tab', { name: words.parts[part] }));
  return { ...shown, actions, words };
}

const answer = () => screen.getByRole('group', { name: WORDS.en.answer.label }).textContent;
/** What is said of a name in a list of figures. */
const said = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
/** Places where a link would go are all the same cell here. */
const CELL = ['Sheet', 'C3'];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every part is said in that language', async () => {
    const { container, user, words } = await open(uncertain(language), { language });
    for (const part of ['result', 'certainty', 'play', 'items'] as const) {
      await user.click(screen.getByRole('tab', { name: words.parts[part] }));
      for (const name of [words.estimates.open, words.costs.open]) {
        const button = screen.queryByRole('button', { name });
        if (button) await user.click(button);
      }
      for (const slider of screen.queryAllByRole('slider')) {
        fireEvent.change(slider, { target: { value: slider.getAttribute('max') } });
      }
      expect(foreignTexts(container, language)).toEqual([]);
      expect(container).not.toHaveTextContent('{{');
      expect(container).not.toHaveTextContent(/NaN|undefined/);
    }
  });

  test('so is what an empty programme needs', async () => {
    const { container } = await open(emptyInvestment(language), { language });
    expect(foreignTexts(container, language)).toEqual([]);
    expect(container).not.toHaveTextContent('{{');
  });
});

describe('the answer', () => {
  test('comes first: when it pays, and what 100 become, over the horizon and in a full year apart', async () => {
    await open(uncertain());
    // Month 8 ends at −15,010 and month 9 at 14,487: 8.5. Seven of twelve months of benefit ÷ costs: 1.692.
    expect(answer()).toBe(
      'Pays for itself after 8.5 months' +
        'Over 12 months, with lead time and ramp-up, €100 spent bring back €169.' +
        'In a full year at full benefit, €100 bring back €234; in 8 of 10 cases between €170 and €310.',
    );
  });

  test('says when it would pay if not within the horizon', async () => {
    // After 6 months 4/3 months of benefit, 47,942, against 109,960 of costs; nothing else changes, so it stays 8.5.
    await open(
      investmentReading({
        names: { capHorizon: 6, capPayback: '', capTotalCost: 109_960, capRoi: 47_942 / 109_960 - 1 },
      }),
    );
    expect(answer()).toMatch(
      /^Does not pay for itself within 6 monthsIf all goes on as it is, that takes 8\.5 months\.Over 6 months, .* €100 spent bring back €44\./,
    );
    expect(said('Payback')).toBe('–');
  });

  test('says so when it never would: a month costs more than it brings', async () => {
    // 431,480 ÷ 12 = 35,957 a month.
    await open(
      investmentReading({
        tables: { costs: [{ family: 'Advice', basis: 'once', oneOff: 1_000, monthly: 36_000 }] },
        names: { capTotalCost: 433_000, capRoi: ((BENEFIT / 12) * 7) / 433_000 - 1, capPayback: '' },
      }),
    );
    expect(answer()).toMatch(/^Does not pay for itselfEven after ten years, /);
  });

  test('of a programme without costs at the start says just that: there is nothing to pay back', async () => {
    await open(investmentReading({ names: { capPayback: 0 } }));
    expect(answer()).toMatch(/^No costs up frontOver 12 months/);
  });

  test('waits for a return that the workbook has not worked out', async () => {
    await open(investmentReading({ names: { capRoi: '#BUSY!', capPayback: '#BUSY!' } }));
    expect(answer()).toMatch(/^The workbook shows no return at the moment/);
  });

  test('says that costs without a counted case only cost', async () => {
    await open(
      investmentReading({
        tables: { useCases: [] },
        areas: { traced: [] },
        names: { capAnnualBenefit: 0, capRoi: -1, capPayback: '' },
      }),
    );
    expect(answer()).toMatch(/^So far the programme only costs€148,720 over 12 months\./);
    expect(screen.queryByRole('tab')).toBeNull();
  });

  test('of an empty programme says what it takes, with the form and the way right there', async () => {
    const { user, words } = await open(emptyInvestment());
    expect(answer()).toBe(words.answer.empty + words.answer.emptyWhy);
    expect(screen.getByText(words.costs.none)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.costs.open }));
    expect(screen.getByRole('form', { name: words.costs.add.title })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.benefits.open }));
    expect(await screen.findByRole('heading', { name: CATALOGUES.en.places.useCases })).toBeVisible();
  });

  test('of benefits without costs asks for the costs', async () => {
    await open(
      investmentReading({
        tables: { costs: [] },
        names: { capTotalCost: 0, capFirstYearCost: 0, capRoi: '', capPayback: '', capNpv: '' },
      }),
    );
    expect(answer()).toMatch(/^Its costs are not entered yetThe use cases that count save €431,480 a year\./);
  });
});

describe('the result', () => {
  test('has four figures, each with what it means', async () => {
    const { words } = await open(investmentReading());
    expect(said(words.tiles.costs)).toBe('€148,720');
    // 7 full months: 431,480 ÷ 12 × 7.
    expect(said(words.tiles.benefits)).toBe('€251,697');
    expect(said(words.tiles.payback)).toBe('8.5 months');
    // 8.5 months after 2 March 2026.
    expect(screen.getByText('in November 2026')).toBeVisible();
    expect(screen.getByText(/per person in the first year/)).toHaveTextContent('€1,062');
  });

  test('leads from every figure to its cell', async () => {
    const { actions, user, container } = await open(investmentReading());
    await user.click(screen.getAllByRole('button', { name: '8.5 months' })[0]!);
    expect(actions.goToCell.mock.calls[0]?.slice(0, 2)).toEqual(CELL);
    // Month 3 is the fourth row below the header, cumulative the sixth column.
    const lowest = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    });
    await user.click(screen.getByRole('button', { name: lowest.format(cumulative(3)) }));
    expect(actions.goToCell.mock.calls[1]).toEqual(['Cash flow', 'F5']);
    const outsideLinks = [...container.querySelectorAll('dd')].filter(
      (figure) => /\d{3}/.test(figure.textContent ?? '') && !figure.querySelector('button'),
    );
    expect(outsideLinks.map(({ textContent }) => textContent)).toEqual(['in November 2026']);
  });

  test('marks the payback on the cumulative cash, which is a table too', async () => {
    const { user } = await open(investmentReading());
    expect(screen.getByText('Paid back: 8.5 months')).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: /Show as table/ })[0]!);
    const table = screen.getByRole('table', { name: WORDS.en.cash.chart });
    expect(within(table).getAllByRole('row')).toHaveLength(14);
    expect(within(table).getAllByRole('row').at(1)).toHaveTextContent('-€71,200');
  });

  test('says how many hours per person and week are enough', async () => {
    // 148,720 ÷ 140 ÷ 1,288 = 0.825 h; 335 ÷ 140 = 2.39 h are 2.9 times that.
    await open(investmentReading());
    expect(screen.getByText(/are enough/)).toHaveTextContent(
      '49 min per person and week are enough. 2.4 hr are declared: 2.9 times as much.',
    );
  });

  test('is judged by the bands, in words', async () => {
    await open(investmentReading());
    const judged = within(screen.getByRole('region', { name: WORDS.en.plausible.title })).getAllByRole(
      'listitem',
    );
    expect(judged.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^ROI over 12 months: 69%, belowModest.*usual: 200% to 400%$/),
      expect.stringMatching(/^Payback: 8\.5 months, as usualCredible.*usual: 6 months to 9 months$/),
      expect.stringMatching(/^Costs per person, first year: €1,062, as usualCredible.*€1,000 to €3,000$/),
    ]);
  });
});

test('of more use cases than are listed, says what all of them save', async () => {
  const { actions, user } = await open(
    investmentReading({ areas: { traced: [{ useCase: 'Diagnosis', id: 'UC2', declared: 162_288 }] } }),
    { part: 'items' },
  );
  const more = screen.getByText(/^These save most/);
  expect(more).toHaveTextContent('all that count save €431,480 a year.');
  await user.click(within(more).getByRole('button'));
  expect(actions.goToCell.mock.calls[0]?.slice(0, 2)).toEqual(CELL);
});

test('French puts its narrow space before the colon, also after a name', async () => {
  const { words } = await open(investmentReading({ language: 'fr' }), { language: 'fr' });
  const [roi] = within(screen.getByRole('region', { name: words.plausible.title })).getAllByRole('listitem');
  expect(roi!.textContent).toMatch(/^ROI sur 12 mois\u202f: 69\s%, en dessous/);
});

/** Amounts, shares and lengths of time outside the drawings that stand on no link in this part of the view. */
function withoutCell(container: HTMLElement): string[] {
  const figures = (text: string) => text.match(/-?€[\d,]+|\d+%|[\d.]+ (?:hr|months?)(?!\w)/g) ?? [];
  const linked = new Set(
    [...container.querySelectorAll('button')].flatMap(({ textContent }) => figures(textContent ?? '')),
  );
  const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement?.closest('svg, button') === null)
      found.push(...figures(texts.currentNode.textContent ?? ''));
  }
  return [...new Set(found)].filter((figure) => !linked.has(figure));
}

describe('every figure leads to its cell', () => {
  test.each(['result', 'certainty', 'play'] as const)(
    'in %s, in the tables of its charts, too',
    async (part) => {
      const { container, user } = await open(uncertain(), { part });
      for (const button of screen.queryAllByRole('button', { name: 'Show as table' }))
        await user.click(button);
      // 100 is what the sentences are about, not a figure of the workbook.
      expect(withoutCell(container).filter((figure) => figure !== '€100')).toEqual([]);
    },
  );

  test('an end of the tornado to its return and to its estimate', async () => {
    const { actions, user, words } = await open(uncertain(), { part: 'certainty' });
    await user.click(screen.getAllByRole('button', { name: 'Show as table' })[1]!);
    const table = within(screen.getByRole('table', { name: words.tornado.chart }));
    const [low] = within(table.getByRole('row', { name: /^Hours each week/ })).getAllByRole('cell');
    const [roi, hours] = within(low!).getAllByRole('button');
    // 1.6 × 117 × 40 × 46 × 0.7 ÷ 148,720 − 1.
    expect([roi!.textContent, hours!.textContent]).toEqual(['62%', '1.6 hr']);
    await user.click(roi!);
    await user.click(hours!);
    expect(actions.goToCell.mock.calls).toEqual([
      ['What moves the ROI', 'B2'],
      ['What the ROI depends on', 'B2'],
    ]);
  });

  test('an assumption to the setting it stands in, and to the sum of what stands in many', async () => {
    const { actions, user, words } = await open(investmentReading(), { part: 'play' });
    await user.click(screen.getByRole('button', { name: '70%' }));
    fireEvent.change(screen.getByRole('slider', { name: words.play.assumptions.costs }), {
      target: { value: '1.1' },
    });
    await user.click(screen.getByRole('button', { name: '100% · €148,720' }));
    expect(actions.goToCell.mock.calls.map((call) => call.slice(0, 2))).toEqual([CELL, CELL]);
  });

  test('what was measured to the measure, not to what was declared', async () => {
    const { actions, user } = await open(investmentReading(), { part: 'items' });
    await user.click(screen.getByRole('button', { name: '€177,744' }));
    await user.click(screen.getByRole('button', { name: /^Document search/ }));
    const [measured, declared] = actions.goToCell.mock.calls;
    expect(measured).not.toEqual(declared);
  });
});

describe('how sure it is', () => {
  test('is a range with its risk and its chance', async () => {
    const { words } = await open(uncertain(), { part: 'certainty' });
    expect(said(words.range.p10)).toBe('70%');
    expect(said(words.range.p50)).toBe('134%');
    expect(said(words.range.p90)).toBe('210%');
    // 3 in 10,000 are rare, not none.
    expect(said(words.range.loss)).toBe('under 1%');
    expect(said(words.range.target)).toBe('200%');
    expect(said(words.range.success)).toBe('13%');
  });

  test('is followed by what moves it, and what to measure next', async () => {
    const { words } = await open(uncertain(), { part: 'certainty' });
    expect(screen.getByText(new RegExp(words.tornado.how.hoursPerWeek))).toHaveTextContent(
      'Hours each week: 46% of the uncertainty comes from there.',
    );
    expect(screen.getByText(/^After that/)).toHaveTextContent(
      'After that: People (23%) and Useful part (17%).',
    );
    // 150 of 335 hours.
    expect(screen.getByText(/backed by before-and-after/)).toHaveTextContent('45% of the yearly benefit');
  });

  test('says so when the likely values are not those of the programme', async () => {
    // 250 of 335 hours: a quarter less.
    await open(investmentReading(), { part: 'certainty' });
    expect(CERTAIN_ROI).toBeLessThan(0.9 * (BENEFIT / 148_720) - 1);
    expect(screen.getByText(/look over the estimates/)).toHaveTextContent(
      'The likely values give an ROI of 117%, the programme’s own figures 190%',
    );
  });

  test('needs all estimates, and says which', async () => {
    const { words } = await open(
      investmentReading({ estimates: ESTIMATES.slice(0, 5), names: { capRoiP10: '', capLikelyRoi: '' } }),
      { part: 'certainty' },
    );
    expect(screen.getByText(/For this the six assumptions/)).toBeVisible();
    expect(screen.queryByText(words.tornado.title)).toBeNull();
  });
});

test('where it comes from: costs by family, savings by use case with what was measured', async () => {
  const { words } = await open(investmentReading(), { part: 'items' });
  const costs = within(screen.getByRole('region', { name: words.costs.title }));
  expect(costs.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Learning ?€53,200/),
    expect.stringMatching(/Software ?€40,320/),
    expect.stringMatching(/Advice ?€30,000/),
    expect.stringMatching(/Colleagues’ time ?€25,200/),
  ]);
  const benefits = within(screen.getByRole('region', { name: words.benefits.title })).getAllByRole(
    'listitem',
  );
  expect(benefits[0]).toHaveTextContent('Document search');
  expect(benefits[0]).toHaveTextContent('€193,200');
  expect(benefits[0]).toHaveTextContent('measured: €177,744');
  expect(benefits[1]).toHaveTextContent(words.benefits.notMeasured);
});
