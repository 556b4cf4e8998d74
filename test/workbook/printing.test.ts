/** On paper nothing is cut, and everything can be read. */
import { cellAt, columnLetters } from '../../src/workbook/address';
import { AreaPlace, columnWidths } from '../../src/workbook/layout';
import { MARGINS, printingOf } from '../../src/workbook/printing';
import { SHEETS } from '../../src/workbook/sheets';
import { DAY_WIDTH, pointsOf, STANDARD_WIDTH } from '../../src/workbook/style';
import { workbookText } from '../../src/workbook/text';
import { programme } from './sheets/reading';
import type { Block, Sheet } from '../../src/workbook/declare';

/** ISO 216: 297 mm, in points of 1/72 inch. */
const A4_LENGTH = (297 / 25.4) * 72;

/** Columns before which a page may not begin, because a part of the block lies on both sides. */
function inside(block: Block): number[] {
  const { column } = cellAt(block.at);
  const between = (from: number, to: number) =>
    Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
  switch (block.kind) {
    case 'table':
      return [];
    case 'fields':
      return between(column, column + (block.span ?? 1) + 2);
    case 'tiles':
      return block.tiles.flatMap((_tile, index) =>
        between(column + index * block.span, column + (index + 1) * block.span),
      );
    case 'timeline':
      return between(column, column + block.days);
    case 'area': {
      const { header, lefts } = new AreaPlace(block);
      const all = between(column, column + header.columns);
      return all.filter((one) => ![...lefts.values()].includes(one));
    }
  }
}

function widthOf(sheet: Sheet, column: number): number {
  const isDay = sheet.blocks.some(
    (block) =>
      block.kind === 'timeline' &&
      column >= cellAt(block.at).column &&
      column < cellAt(block.at).column + block.days,
  );
  return pointsOf(isDay ? DAY_WIDTH : (columnWidths(sheet).get(columnLetters(column)) ?? STANDARD_WIDTH));
}

describe.each(SHEETS.filter(({ onOnePage }) => !onOnePage).map((sheet) => [sheet.key, sheet] as const))(
  'the sheet %s',
  (_key, sheet) => {
    const { scale, breaks } = printingOf(sheet);

    test('is cut neither through a column nor through a field, a figure or a chart', () => {
      const charts = (sheet.charts ?? []).flatMap(({ from, to }) =>
        breaks.filter((column) => column > cellAt(from).column && column <= cellAt(to).column),
      );
      expect(charts).toEqual([]);
      const cut = new Set(sheet.blocks.flatMap(inside));
      expect(breaks.filter((column) => cut.has(column))).toEqual([]);
    });

    test('fits the width of its pages, a little more than on the screen', () => {
      const last = Math.max(
        ...[...columnWidths(sheet).keys()].map((letters) => cellAt(`${letters}1`).column),
      );
      const edges = [0, ...breaks, last + 1];
      const pages = edges.slice(1).map((to, index) => {
        const columns = Array.from({ length: to - edges[index]! }, (_, at) => edges[index]! + at);
        return columns.reduce((sum, column) => sum + widthOf(sheet, column), 0);
      });
      const paper = ((A4_LENGTH - MARGINS.left - MARGINS.right) * 100) / scale;
      expect(pages.filter((width) => width * 1.05 > paper)).toEqual([]);
    });

    test('is printed no smaller than 6.5 points', () => {
      expect((11 * scale) / 100).toBeGreaterThanOrEqual(6.49);
    });
  },
);

test('a new programme has its page breaks, the columns that are printed, and numbered pages', async () => {
  await programme({ sample: false, modules: [] });
  const text = await workbookText('en');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(text('sheets.proof.name'));
    const breaks = sheet.verticalPageBreaks.load('items/columnIndex');
    const area = sheet.pageLayout.getPrintArea().load('address');
    const layout = sheet.pageLayout.load('zoom');
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
    await context.sync();
    const { scale, breaks: columns } = printingOf(SHEETS.find(({ key }) => key === 'proof')!);
    expect(breaks.items.map(({ columnIndex }) => columnIndex)).toEqual(columns);
    expect(layout.zoom).toMatchObject({ scale });
    expect(area.address).toMatch(/A:Q$/);
    expect([footer.leftFooter, footer.rightFooter]).toEqual(['&A', '&P / &N']);
  });
});
