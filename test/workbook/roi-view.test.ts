/** The live figures of the ROI view are those of the sheet: on the calculated sample, before and after a change. */
import { enter as enterEntries, read } from '../../src/workbook/actions';
import { moved, type Moves } from '../../src/taskpane/roi/assumptions';
import { changesBetween, entriesFor } from '../../src/taskpane/roi/changes';
import { outcomeOf, storedFigures, type Figures } from '../../src/taskpane/roi/figures';
import { investmentOf } from '../../src/taskpane/roi/investment';
import { WANTED } from '../../src/taskpane/roi/wanted';
import { EMPTY, enter, programme } from './sheets/reading';

const close = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      value === undefined ? undefined : expect.closeTo(value, 6),
    ]),
  );

async function expectSheetToAgree(): Promise<Figures> {
  const reading = await read(WANTED);
  const { figures, flows } = outcomeOf(investmentOf(reading));
  const stored = storedFigures(reading);
  expect(figures).toEqual(close(stored));
  const cumulative = reading.areaRows('cashFlow').flatMap((row) => row.number('cumulative') ?? []);
  expect(flows.map((flow) => flow.cumulative)).toEqual(cumulative.map((value) => expect.closeTo(value, 6)));
  return stored;
}

describe('on the sample', () => {
  beforeAll(() => programme());

  test('no figure is missing', async () => {
    const figures = await expectSheetToAgree();
    expect(Object.values(figures)).not.toContain(undefined);
  });

  test.each([
    ['capRealisation', 0.55, 0.7],
    ['capHorizon', 6, 12],
    ['capHorizon', 36, 12],
    ['capRamp', 0, 6],
    ['capHeadcount', '', 140],
    ['capHourlyCost', 0, 40],
    ['capDiscountRate', '', 0.08],
  ] as const)('with %s %p', async (name, value, before) => {
    await enter(name, value);
    await expectSheetToAgree();
    await enter(name, before);
  });

  test('what is applied makes the sheet show what was played through, cell by cell', async () => {
    const reading = await read(WANTED);
    const moves: Moves = { hours: 0.85, users: 0.9, realisation: 0.55, costs: 1.1, ramp: 4, horizon: 18 };
    const before = investmentOf(reading);
    const after = moved(before, moves);
    const played = outcomeOf(after).figures;
    const changes = changesBetween(before, after);
    const entered = await enterEntries(entriesFor(changes));
    expect(await expectSheetToAgree()).toEqual(close(played));
    await entered.undo();
    expect(storedFigures(await read(WANTED))).toEqual(close(storedFigures(reading)));
  });
});

test('in an empty programme there is nothing to show, and nothing breaks', async () => {
  await programme(EMPTY);
  const figures = await expectSheetToAgree();
  expect(figures).toMatchObject({ annualBenefit: 0, totalCost: 0, roi: undefined, p50: undefined });
});
