/** Native charts over the declared areas, in the workbook's colours. */
import { addressOf } from './address';
import { AreaPlace } from './layout';
import { COLOURS } from './style';
import type { Area, Chart } from './declare';
import type { WorkbookText } from './text';

export interface ChartSource {
  readonly area: Area;
  /** The sheet the area lies on. */
  readonly source: Excel.Worksheet;
  readonly text: WorkbookText;
  /** Periods of the cash flow: its chart shows as many, plus the start. */
  readonly horizon: number;
}

const TYPES = {
  radar: 'RadarMarkers',
  line: 'LineMarkers',
  bar: 'BarClustered',
  column: 'ColumnClustered',
  tornado: 'BarStacked',
} as const;
const FILLED: readonly Chart['type'][] = ['bar', 'column', 'tornado'];
const SERIES_COLOURS = COLOURS.series;

export function drawChart(
  sheet: Excel.Worksheet,
  declared: Chart,
  { area, source, text, horizon }: ChartSource,
): void {
  const place = new AreaPlace(area);
  const points = area.key === 'cashFlow' ? horizon + 1 : area.items.length;
  const range = (key: string, headed: boolean) =>
    source.getRange(addressOf(headed ? place.headedColumn(key, points) : place.column(key, points)));
  const [first, ...others] = declared.series;

  const chart = sheet.charts.add(TYPES[declared.type], range(first!, true), 'Columns');
  chart.name = declared.key;
  chart.title.text = text(`charts.${declared.key}.title`);
  chart.title.format.font.set({ size: 12, bold: true, color: COLOURS.accent });
  chart.setPosition(declared.from, declared.to);
  if (others.length > 0) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;

  const series = [
    chart.series.getItemAt(0),
    ...others.map((key) => {
      const added = chart.series.add(text(`areas.${area.key}.columns.${key}`));
      added.setValues(range(key, false));
      return added;
    }),
  ];
  series.forEach((one, index) => {
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length]!;
    one.setXAxisValues(range(declared.category, false));
    if (FILLED.includes(declared.type)) one.format.fill.setSolidColor(colour);
    else one.format.line.color = colour;
    if (declared.type === 'line') one.smooth = false;
  });

  const values = chart.axes.valueAxis;
  values.majorGridlines.format.line.color = COLOURS.line;
  if (declared.maximum !== undefined) values.numberFormat = '0';
  if (declared.minimum !== undefined) values.minimum = declared.minimum;
  if (declared.maximum !== undefined) values.maximum = declared.maximum;
  // Below the chart rather than through its middle, where the cash flow is negative.
  if (declared.type === 'line') chart.axes.categoryAxis.tickLabelPosition = 'Low';
  if (declared.type === 'tornado') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // The names beside the bars, not on the line they start from.
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    for (const one of series) one.gapWidth = 40;
  }
  if (declared.type === 'bar') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // Each bar says its value.
    values.visible = false;
    values.majorGridlines.visible = false;
    for (const one of series) {
      one.gapWidth = 60;
      one.hasDataLabels = true;
    }
  }
}

/** The words of a chart that is there already. */
export function nameChart(sheet: Excel.Worksheet, declared: Chart, text: WorkbookText): void {
  const chart = sheet.charts.getItem(declared.key);
  chart.title.text = text(`charts.${declared.key}.title`);
  declared.series.slice(1).forEach((key, index) => {
    chart.series.getItemAt(index + 1).name = text(`areas.${declared.source}.columns.${key}`);
  });
}
