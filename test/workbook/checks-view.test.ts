/** The checks that the pane lists are those of the sheets: on the calculated sample. */
import { read } from '../../src/workbook/actions';
import { ownChecksOf, WANTED } from '../../src/taskpane/check/ownChecks';
import { programme } from './sheets/reading';

beforeAll(() => programme());

test('what is listed adds up to the number on the dashboard', async () => {
  const points = ownChecksOf(await read(WANTED)).reduce((sum, { count }) => sum + count, 0);
  expect(points).toBeGreaterThan(0);
  expect((await read({ names: ['capChecks'] })).number('capChecks')).toBe(points);
});

test('each is called what stands beside its cell', async () => {
  for (const { label, note, count, place } of ownChecksOf(await read(WANTED))) {
    const row = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const cells = sheet.getRange(`A${/\d+/.exec(place.address)![0]}:${place.address}`);
      const withNote = cells.getResizedRange(0, 1).load('values');
      await context.sync();
      return withNote.values[0] as unknown[];
    });
    // The label is as wide as it needs; the note stands right behind the figure.
    const filled = row.filter((value) => value !== '');
    expect(filled.slice(-3)).toEqual([label, count, note]);
  }
});
