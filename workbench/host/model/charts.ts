/** API `ChartCollection` and `Chart`, stored as native charts of the file. */
import type { Worksheet as StoredSheet } from '@cj-tech-master/excelts';
import {
  installChartSupport,
  type Chart as StoredChart,
  type ChartModel,
} from '@cj-tech-master/excelts/chart';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostCollection, HostObject, sameKey } from '../protocol/host-object';
import type { Book } from './book';
import { ChartAxes } from './chart-axes';
import type { Slot } from './chart-format';
import { boxOf, NEW_CHART, placeChart, placeOverCells, type Box } from './chart-geometry';
import { dropChartCaches } from './chart-references';
import { ChartSeriesCollection, type ChartAccess } from './chart-series';
import { seriesFrom, type SeriesBy } from './chart-source';
import { ChartAreaFormat, ChartLegend, ChartPlotArea, ChartTitle } from './chart-parts';
import { chartTypeOf, chartTypeOptions } from './chart-types';
import { assertAllowed } from './protection';
import { areaOn } from './area-on';
import { Range } from './range';
import { keyOf } from './objects';
import { Worksheet } from './worksheet';

installChartSupport();

/** excelts names charts in the file by number; the names given through the API live as long as the host. */
const names = new WeakMap<StoredChart, string>();

const nameOf = (chart: StoredChart): string => names.get(chart) ?? `Chart ${chart.chartNumber}`;

export class ChartCollection extends HostCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: StoredSheet,
  ) {
    super();
  }

  get count(): number {
    return this.list().length;
  }
  add(type: string, source: Range, seriesBy: SeriesBy = 'Auto'): Chart {
    this.book.assertAlive(this.sheet);
    assertAllowed(this.sheet);
    const options = chartTypeOptions(type);
    this.book.ensureCalculated();
    const { series } = seriesFrom(source.sheet, source.area, seriesBy);
    const isRound = options.type === 'pie' || options.type === 'doughnut';
    // A single named series gives the chart its title, as in Excel; more of them get a legend.
    const [only] = series.length === 1 ? series : [];
    const number = this.sheet.addChart(
      {
        ...options,
        series: series.map(({ name, ...data }) =>
          name === undefined ? data : { ...data, name: { formula: name } },
        ),
        title: only?.name === undefined ? null : { formula: only.name },
        showLegend: isRound || series.length > 1,
        legendPosition: 'b',
        ...(isRound ? { varyColors: true } : {}),
      },
      'A1:H15',
    );
    const stored = this.sheet.getCharts().find((chart) => chart.chartNumber === number);
    if (!stored) throw new HostError('GeneralException', 'chart not stored');
    names.set(stored, freeName(this.sheet, stored));
    dropChartCaches(stored);
    placeChart(this.sheet, stored, { left: 0, top: 0, ...NEW_CHART });
    return new Chart(this.book, this.sheet, stored);
  }
  override find(key: unknown): Chart | undefined {
    return this.list().find((chart) => sameKey(chart.name, key) || sameKey(chart.id, key));
  }
  list(): Chart[] {
    this.book.assertAlive(this.sheet);
    return this.sheet
      .getCharts()
      .filter((chart) => !chart.isChartEx)
      .map((chart) => new Chart(this.book, this.sheet, chart));
  }
}

function freeName(sheet: StoredSheet, stored: StoredChart): string {
  const taken = new Set(
    sheet
      .getCharts()
      .filter((chart) => chart !== stored)
      .map(nameOf),
  );
  for (let number = 1; ; number += 1) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}

const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

export class Chart extends HostObject {
  readonly className = 'Chart';

  constructor(
    private readonly book: Book,
    private readonly sheet: StoredSheet,
    private readonly stored: StoredChart,
  ) {
    super();
  }

  override get objectKey(): string {
    return this.id;
  }
  get id(): string {
    return `{0000${String(this.sheet.id).padStart(4, '0')}-0002-0000-0000-${String(this.stored.chartNumber).padStart(12, '0')}}`;
  }
  get name(): string {
    return nameOf(this.stored);
  }
  set name(name: string) {
    if (name === '' || name.length > 255) throw invalidArgument('Chart.name');
    const taken = this.sheet
      .getCharts()
      .some((chart) => chart !== this.stored && sameKey(nameOf(chart), name));
    if (taken) throw new HostError('ItemAlreadyExists', name);
    names.set(this.stored, name);
  }
  get chartType(): string {
    const [group] = this.model().chart.plotArea.chartTypes;
    return group ? chartTypeOf(group) : 'Invalid';
  }
  get worksheet(): Worksheet {
    return Worksheet.of(this.book, this.sheet);
  }
  get displayBlanksAs(): string {
    return keyOf(BLANKS, this.model().chart.dispBlanksAs ?? 'gap', 'NotPlotted');
  }
  set displayBlanksAs(blanks: keyof typeof BLANKS) {
    this.mutate((model) => (model.chart.dispBlanksAs = BLANKS[blanks]));
  }
  get plotVisibleOnly(): boolean {
    return this.model().chart.plotVisOnly !== false;
  }
  set plotVisibleOnly(only: boolean) {
    this.mutate((model) => (model.chart.plotVisOnly = only));
  }
  get left(): number {
    return this.box.left;
  }
  set left(left: number) {
    this.place({ left });
  }
  get top(): number {
    return this.box.top;
  }
  set top(top: number) {
    this.place({ top });
  }
  get width(): number {
    return this.box.width;
  }
  set width(width: number) {
    this.place({ width });
  }
  get height(): number {
    return this.box.height;
  }
  set height(height: number) {
    this.place({ height });
  }

  get title(): ChartTitle {
    return new ChartTitle(
      () => this.model(),
      (change) => this.mutate(change),
    );
  }
  get legend(): ChartLegend {
    return new ChartLegend(
      () => this.model(),
      (change) => this.mutate(change),
    );
  }
  get axes(): ChartAxes {
    return new ChartAxes(
      () => this.model(),
      (change) => this.mutate(change),
    );
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.access);
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.slot('spPr'), this.slot('txPr'));
  }
  get plotArea(): ChartPlotArea {
    return new ChartPlotArea({
      read: () => this.model().chart.plotArea.spPr,
      write: (shape) =>
        this.mutate((model) => {
          if (shape) model.chart.plotArea.spPr = shape;
        }),
    });
  }

  setPosition(start: Range | string, end?: Range | string): void {
    assertAllowed(this.sheet);
    const first = this.cells(start);
    if (end !== undefined) return placeOverCells(this.sheet, this.stored, first, this.cells(end));
    const { width, height } = this.box;
    placeOverCells(this.sheet, this.stored, first, first);
    this.place({ ...boxOf(this.book, this.sheet, this.stored), width, height });
  }
  setData(source: Range, seriesBy: SeriesBy = 'Auto'): void {
    const { series } = seriesFrom(source.sheet, source.area, seriesBy);
    this.mutate((model) => {
      for (const group of model.chart.plotArea.chartTypes) group.series.length = 0;
    });
    for (const { name, ...data } of series) {
      this.stored.addSeriesFromOptions(name === undefined ? data : { ...data, name: { formula: name } });
    }
    dropChartCaches(this.stored);
  }
  activate(): void {
    this.book.activate(this.sheet);
  }
  delete(): void {
    assertAllowed(this.sheet);
    if (!this.sheet.removeChart(this.stored)) throw itemNotFound();
  }

  private get access(): ChartAccess {
    return {
      book: this.book,
      chart: this.stored,
      model: () => this.model(),
      mutate: (change) => this.mutate(change),
    };
  }

  private get box(): Box {
    return boxOf(this.book, this.sheet, this.stored);
  }

  private model(): ChartModel {
    this.book.assertAlive(this.sheet);
    const model = this.sheet.getCharts().includes(this.stored) ? this.stored.chartModel : undefined;
    if (!model) throw itemNotFound();
    return model;
  }

  private mutate(change: (model: ChartModel) => void): void {
    assertAllowed(this.sheet);
    this.model();
    this.stored.mutate(change);
  }

  private place(box: Partial<Box>): void {
    assertAllowed(this.sheet);
    const next = { ...this.box, ...box };
    if (next.left < 0 || next.top < 0 || next.width <= 0 || next.height <= 0)
      throw invalidArgument('Chart position');
    placeChart(this.sheet, this.stored, next);
  }

  private cells(cell: Range | string): Range['area'] {
    if (cell instanceof Range && cell.sheet !== this.sheet) throw invalidArgument('Chart.setPosition');
    return cell instanceof Range ? cell.area : areaOn(this.sheet, cell);
  }

  private slot<K extends 'spPr' | 'txPr'>(key: K): Slot<NonNullable<ChartModel[K]>> {
    return {
      read: () => this.model()[key],
      write: (value) =>
        this.mutate((model) => {
          if (value) model[key] = value;
        }),
    };
  }
}
