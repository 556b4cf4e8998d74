/** Weights by sliders and by questions, as a person tries them out. */
import { fireEvent, screen, within } from '@testing-library/react';
import { CATALOGUES, foreignTexts, LANGUAGES } from './pane';
import { opened, WORDS } from './useCases';
import { useCasesContent } from './useCasesReading';

const ENGLISH = WORDS.en;

/**
 * P leads by impact, Q by measurability. With the weights 0.4, 0.2, 0.2, 0.2: P 40 + 10 + 10 + 10, Q 20 + 10 + 20 + 10.
 */
function twoCases() {
  const { tables, names, ...content } = useCasesContent();
  const rated = { risk: 3, effort: 3, stage: 'Idea' };
  return {
    ...content,
    tables: {
      ...tables,
      useCases: [
        { id: 'P', useCase: 'Papa', ...rated, impact: 5, measurability: 3, score: 70, rank: 1, order: 1 },
        { id: 'Q', useCase: 'Quebec', ...rated, impact: 3, measurability: 5, score: 60, rank: 2, order: 2 },
      ],
    },
    names: { ...names, capTop: 1 },
  };
}

const slider = (name: string | RegExp) => screen.getByRole('slider', { name });
const move = (name: string | RegExp, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });

const places = () => within(screen.getAllByRole('table')[0]!).getAllByRole('row').slice(1);
const podium = () =>
  places().map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
const leader = () =>
  within(screen.getAllByRole('table')[0]!).getAllByRole('rowheader')[0]!.textContent?.trim();

describe('sliders', () => {
  test('begin with the weights of the workbook, and the ranking they make is the sheet’s', async () => {
    await opened({ part: 'weights' });
    expect(['Impact', 'Risk', 'Measurability', 'Effort'].map((name) => slider(new RegExp(name)))).toEqual(
      ['40%', '20%', '20%', '20%'].map((share) => expect.objectContaining({ ariaValueText: share })),
    );
    // The scores of the first three, as in the fixture's own table.
    expect(podium().map(([score]) => score)).toEqual(['90.0', '75.0', '70.0']);
  });

  test('show at the workbook’s weights what the sheet shows, even where the rules would come to something else', async () => {
    const content = twoCases();
    const [papa, ...others] = content.tables.useCases;
    const tables = { ...content.tables, useCases: [{ ...papa, score: 71, topShare: 0.42 }, ...others] };
    await opened({ part: 'weights', content: { ...content, tables } });
    expect(podium()).toEqual([['71.0', '42%']]);
    // Moved there and back: 40, 20, 20 and 20 again.
    move(/Measurability/, 100);
    move(/Measurability/, 20);
    expect(podium()).toEqual([['71.0', '42%']]);
    expect(screen.queryByRole('button', { name: ENGLISH.apply.apply })).toBeNull();
  });

  test('estimate the probability as the sheet does', async () => {
    await opened({ part: 'weights', content: twoCases() });
    move(/Risk/, 0);
    /*
     * Weights drawn are 0.7·ŵ + 0.3·d, d uniform on the simplex and ŵ now 50, 0, 25 and 25 %: P is first while
     * d₃ − d₁ < 0.7·0.25/0.3. Of a uniform d of four parts, P(d₃ − d₁ > x) = (1 − x)³/2, so P is first with
     * 1 − (1 − 0.175/0.3)³/2 = 0.964. P has 50 + 12.5 + 12.5.
     */
    expect(podium()).toEqual([['75.0', expect.stringMatching(/^9[567]%$/)]]);
  });

  test('say which change of a single weight would swap the first place', async () => {
    await opened({ part: 'weights', content: twoCases() });
    // Impact at v leaves (1 − v)/3 for measurability: level where v = (1 − v)/3.
    expect(screen.getByText('At 25%, “Quebec” draws level.')).toBeVisible();
    // Measurability at m leaves (1 − m)/2 for impact: level where m = (1 − m)/2.
    expect(screen.getByText('At 33%, “Quebec” draws level.')).toBeVisible();
  });

  test('change ranking and stability at once, and write nothing', async () => {
    const { actions } = await opened({ part: 'weights', content: twoCases() });
    move(/Measurability/, 100);
    // 40, 20, 100 and 20 of 180 are 22, 11, 56 and 11 %; Q: 11 + 5.5 + 56 + 5.5.
    expect(leader()).toBe('1. Quebec (was\u00a02)');
    expect(podium()[0]![0]).toBe('78.0');
    expect(screen.getByText('The sliders add up to 180; they count as 100%.')).toBeVisible();
    expect(screen.getByText(/Now first: “Quebec”/)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('are applied as whole per cent that add up to 100, old beside new, each in its row', async () => {
    const { actions, user } = await opened({ part: 'weights', content: twoCases() });
    move(/Measurability/, 100);
    const table = within(screen.getByRole('region', { name: ENGLISH.apply.title }));
    expect(
      table
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(['Impact40%22%', 'Risk20%11%', 'Measurability20%56%', 'Effort20%11%']);
    await user.click(screen.getByRole('button', { name: ENGLISH.apply.apply }));
    expect(await screen.findByText(ENGLISH.apply.done)).toBeVisible();
    expect(actions.enter.mock.calls[0]![0]).toEqual(
      [
        ['Impact', 0.4, 0.22],
        ['Risk', 0.2, 0.11],
        ['Measurability', 0.2, 0.56],
        ['Effort', 0.2, 0.11],
      ].map(([criterion, weight, value]) => ({
        enter: 'cells',
        table: 'criteria',
        where: { criterion, weight },
        values: { weight: value },
      })),
    );
    expect(screen.getByRole('button', { name: CATALOGUES.en.entry.undo })).toBeVisible();
  });

  test('go back to the workbook’s weights on request', async () => {
    const { user } = await opened({ part: 'weights', content: twoCases() });
    move(/Measurability/, 100);
    await user.click(screen.getByRole('button', { name: ENGLISH.apply.reset }));
    expect(leader()).toBe('1. Papa');
    expect(screen.queryByRole('button', { name: ENGLISH.apply.apply })).toBeNull();
    expect(screen.getByRole('radio', { name: ENGLISH.weights.sliders })).toHaveFocus();
  });

  test('keep what is tried out while one looks at another part', async () => {
    const { user } = await opened({ part: 'weights', content: twoCases() });
    move(/Measurability/, 100);
    await user.click(screen.getByRole('tab', { name: ENGLISH.parts.ranking }));
    await user.click(screen.getByRole('tab', { name: ENGLISH.parts.weights }));
    expect(slider(/Measurability/)).toHaveValue('100');
  });

  test('that are all at 0 make no ranking', async () => {
    await opened({ part: 'weights', content: twoCases() });
    for (const name of [/Impact/, /Risk/, /Measurability/, /Effort/]) move(name, 0);
    expect(screen.getByText(ENGLISH.weights.nothing)).toBeVisible();
    expect(screen.queryByText(ENGLISH.stability.title)).toBeNull();
    expect(screen.getByRole('button', { name: ENGLISH.apply.reset })).toBeVisible();
    expect(screen.queryByRole('button', { name: ENGLISH.apply.apply })).toBeNull();
  });

  test('show the whole ranking as bars on request', async () => {
    const { user } = await opened({ part: 'weights' });
    await user.click(screen.getByRole('button', { name: ENGLISH.podium.show }));
    const rows = within(screen.getByRole('list', { name: /6 ranked use cases/ })).getAllByRole('listitem');
    expect(rows).toHaveLength(6);
  });
});

describe('questions', () => {
  const asked = async (language: 'en' | 'fr' | 'de' = 'en') => {
    const view = await opened({ part: 'weights', language });
    await view.user.click(screen.getByRole('radio', { name: view.words.weights.questions }));
    return view;
  };
  /** To the left, negative, the first of the pair matters more. */
  const answer = (pair: string, value: number) => move(pair, value);

  test('are one for each pair, answered as the weights of the workbook are', async () => {
    await asked();
    expect(screen.getAllByRole('slider').map(({ ariaValueText }) => ariaValueText)).toEqual([
      // 0.4 is twice 0.2.
      ...Array<string>(3).fill('Impact: a shade more important'),
      ...Array<string>(3).fill(ENGLISH.weights.same),
    ]);
    expect(screen.getByText(ENGLISH.weights.asStored)).toBeVisible();
    expect(screen.queryByRole('button', { name: ENGLISH.apply.apply })).toBeNull();
  });

  test('that fit together exactly say so, and give the weights', async () => {
    await asked();
    // Impact four times each of the others: 4/7, 1/7, 1/7, 1/7, of 100 in whole numbers 57, 15, 14, 14.
    for (const other of ['Risk', 'Measurability', 'Effort']) answer(`Impact or ${other}?`, -3);
    expect(
      screen.getByText('This makes: Impact 57%, Risk 15%, Measurability 14%, and Effort 14%.'),
    ).toBeVisible();
    expect(screen.getByText(ENGLISH.consistency.exact)).toBeVisible();
  });

  test('that contradict each other name the one that fits least, and what would fit', async () => {
    const { user } = await asked();
    // Twice as important as each of three equals, but one of these nine times another.
    answer('Risk or Measurability?', -8);
    expect(screen.getByText(new RegExp(ENGLISH.consistency.poor))).toBeVisible();
    expect(screen.getByText(/“Risk or Measurability\?” fits the others least/)).toBeVisible();
    const before = slider('Risk or Measurability?').ariaValueText;
    await user.click(screen.getByRole('button', { name: ENGLISH.consistency.take }));
    expect(slider('Risk or Measurability?')).toHaveFocus();
    expect(slider('Risk or Measurability?').ariaValueText).not.toBe(before);
    expect(screen.queryByText(new RegExp(ENGLISH.consistency.poor))).toBeNull();
  });

  test('change the ranking at once', async () => {
    await asked();
    for (const other of ['Risk', 'Measurability']) answer(`Impact or ${other}?`, 0);
    for (const other of ['Impact', 'Risk', 'Measurability']) answer(`${other} or Effort?`, 8);
    // Effort nine times each of three equals: 9/12, and 1/12 each.
    expect(screen.getByText(/Impact 9%, Risk 8%, Measurability 8%, and Effort 75%/)).toBeVisible();
    // Foxtrot, of the least effort, has 2.25 + 6 + 4 + 75; Alpha 9 + 6 + 8 + 56.25.
    expect(leader()).toBe('1. Foxtrot (was\u00a06)');
  });

  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container, user, words } = await asked(language);
    const sliders = screen.getAllByRole('slider');
    fireEvent.change(sliders[0]!, { target: { value: '-8' } });
    fireEvent.change(sliders[5]!, { target: { value: '7' } });
    fireEvent.change(sliders[2]!, { target: { value: '5' } });
    await user.click(screen.getByRole('button', { name: words.podium.show }));
    expect(screen.getByRole('button', { name: words.apply.apply })).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });
});
