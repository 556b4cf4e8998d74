/** Stacked and overlapping bars as the grid draws them, before and after the file was saved. */
import { Workbook } from '@cj-tech-master/excelts';
import { openXlsx, saveXlsx } from '../../../workbench/engine/xlsx';
import { barsIn, spansOf } from '../../../workbench/grid/bar-spans';
import { chartPictures } from '../../../workbench/grid/charts';
import type { ChartView } from '../../../workbench/grid/chart-view';
import { sheetGeometry } from '../../../workbench/grid/geometry';
import { onSheet, open } from '../host/support';

const view = (stacking: ChartView['stacking'], more: Partial<ChartView> = {}): ChartView => ({
  kind: 'column',
  stacking,
  gap: 1.5,
  overlap: 0,
  title: undefined,
  categories: ['a', 'b'],
  series: [
    { name: 'one', colour: '#000', values: [1, -2], labelled: false, invisible: false },
    { name: 'two', colour: '#111', values: [3, 2], labelled: false, invisible: false },
  ],
  min: undefined,
  max: undefined,
  reversed: false,
  legend: false,
  percent: false,
  ...more,
});

test('stacked bars begin where those below end; negative ones stack downwards', () => {
  expect(spansOf(view('sum'))).toEqual([
    [
      [0, 1],
      [0, -2],
    ],
    [
      [1, 4],
      [0, 2],
    ],
  ]);
  expect(spansOf(view('share'))[1]).toEqual([
    [0.25, 1],
    [0, 0.5],
  ]);
});

test('gap and overlap are shares of a bar’s thickness', () => {
  expect(barsIn(70, view('none'))).toEqual({ thickness: 20, starts: [15, 35] });
  expect(barsIn(25, view('sum'))).toEqual({ thickness: 10, starts: [7.5, 7.5] });
  expect(barsIn(30, view('none', { overlap: 0.5 }))).toEqual({ thickness: 10, starts: [7.5, 12.5] });
});

test.each(['as made', 'opened again'])(
  'a series without fill is not drawn, colours are kept: %s',
  async (when) => {
    let workbook = new Workbook();
    workbook.addWorksheet('Sheet1');
    open(workbook);
    await onSheet((sheet) => {
      sheet.getRange('A1:C3').values = [
        ['Task', 'Start', 'Days'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
      chart.legend.visible = false;
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor('#0F5C63');
      chart.series.getItemAt(1).gapWidth = 30;
    });
    if (when === 'opened again') workbook = await openXlsx(await saveXlsx(workbook));
    const [sheet] = workbook.worksheets;
    const [picture] = sheet ? chartPictures(workbook, sheet, sheetGeometry(sheet), 'en') : [];
    const bars = picture?.svg.match(/<rect [^>]*fill="#0F5C63"/gi) ?? [];
    expect(bars).toHaveLength(2);
    expect(picture?.svg).not.toContain('#4472C4');
  },
);
