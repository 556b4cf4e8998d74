/** What a chart of the common kinds shows, read from excelts' model; undefined for kinds that excelts draws itself. */
import type { ChartModel, NumberDataSource, AxisDataSource, SeriesBase } from '@cj-tech-master/excelts/chart';

export interface ChartSeries {
  name: string;
  colour: string;
  /** By category; undefined is a gap. */
  values: (number | undefined)[];
  labelled: boolean;
  /** Drawn without a fill, as the bars that only push others along. */
  invisible: boolean;
}

export interface ChartView {
  kind: 'column' | 'bar' | 'line' | 'radar';
  /** Bars beside each other, on top of each other, or as shares of their sum. */
  stacking: 'none' | 'sum' | 'share';
  /** Between the categories' bars, and of bars over each other, in shares of a bar's thickness. */
  gap: number;
  overlap: number;
  title: { text: string; colour: string; bold: boolean; size: number } | undefined;
  categories: string[];
  series: ChartSeries[];
  /** Limits fixed by the chart's author. */
  min: number | undefined;
  max: number | undefined;
  /** The first category stands last on its axis. */
  reversed: boolean;
  legend: boolean;
  /** The values' number format tells how the axis is labelled. */
  percent: boolean;
}

/** Accents 1 to 6 of the Office theme: what Excel gives series without a colour. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const TITLE = { colour: '#404040', size: 1_400 };

type AnySeries = SeriesBase & {
  cat?: AxisDataSource;
  val?: NumberDataSource;
  dataLabels?: { showVal?: boolean };
};

/** @param model with filled caches and parsed shapes */
export function chartView({ chart }: ChartModel): ChartView | undefined {
  const [group, ...others] = chart.plotArea.chartTypes;
  if (!group || others.length > 0) return undefined;
  const kind = kindOf(group);
  if (!kind) return undefined;
  const stored = group.series as AnySeries[];
  const series = stored.map((one, index) => seriesView(one, index));
  const categoryPoints = stored[0]?.cat?.strRef?.cache ?? stored[0]?.cat?.numRef?.cache;
  const length = Math.max(
    0,
    ...series.map(({ values }) => values.length),
    categoryPoints?.points.length ?? 0,
  );
  const categories = Array.from({ length }, (_, index) => {
    const point = categoryPoints?.points.find((candidate) => candidate.index === index);
    return String(point?.value ?? '');
  });
  const axis = (type: string) => chart.plotArea.axes.find(({ axisType }) => axisType === type);
  const scaling = axis('val')?.scaling;
  const run = chart.title?.text?.paragraphs[0]?.runs?.[0];
  const look = chart.title?.txPr ?? run?.properties;
  const text = chart.title?.text?.paragraphs
    .flatMap((paragraph) => paragraph.runs ?? [])
    .map((part) => part.text)
    .join('');
  const bars = group.type === 'bar' ? group : undefined;
  const stacking =
    bars?.grouping === 'stacked' ? 'sum' : bars?.grouping === 'percentStacked' ? 'share' : 'none';
  return {
    kind,
    stacking,
    gap: (bars?.gapWidth ?? 150) / 100,
    overlap: (bars?.overlap ?? 0) / 100,
    title: text
      ? {
          text,
          colour: look?.color?.srgb ? `#${look.color.srgb}` : TITLE.colour,
          bold: look?.bold ?? false,
          size: look?.size ?? TITLE.size,
        }
      : undefined,
    categories,
    series,
    min: scaling?.min,
    max: scaling?.max,
    reversed: axis('cat')?.scaling?.orientation === 'maxMin',
    legend: chart.legend !== undefined && series.length > 1,
    percent: stacking === 'share' || (stored[0]?.val?.numRef?.cache?.formatCode?.includes('%') ?? false),
  };
}

function kindOf(group: ChartModel['chart']['plotArea']['chartTypes'][number]): ChartView['kind'] | undefined {
  if (group.type === 'radar') return 'radar';
  if (group.type === 'line') return group.grouping === 'standard' ? 'line' : undefined;
  if (group.type !== 'bar') return undefined;
  return group.barDir === 'bar' ? 'bar' : 'column';
}

function seriesView(stored: AnySeries, index: number): ChartSeries {
  const cache = stored.val?.numRef?.cache ?? stored.val?.numLit;
  const length = Math.max(cache?.pointCount ?? 0, ...(cache?.points ?? []).map((point) => point.index + 1));
  const colour = stored.spPr?.fill?.solid?.srgb ?? stored.spPr?.line?.color?.srgb;
  return {
    name: stored.tx?.value ?? stored.tx?.strRef?.cache?.points[0]?.value ?? '',
    colour: colour ? `#${colour}` : (ACCENTS[index % ACCENTS.length] ?? '#4472C4'),
    values: Array.from(
      { length },
      (_, at) => cache?.points.find((point) => point.index === at)?.value ?? undefined,
    ),
    labelled: stored.dataLabels?.showVal === true,
    invisible: stored.spPr?.fill?.noFill === true,
  };
}
