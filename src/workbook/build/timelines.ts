/** A Gantt chart in cells: a narrow column per day, drawn by native conditional formats over the table's own dates. */
import { addressOf, cellAt, columnLetters, extent, type Extent } from '../address';
import { tableColumn, type TablePlace } from '../layout';
import { COLOURS, DAY_WIDTH, pointsOf } from '../style';
import { BlockBuilder, type Site } from './block';
import type { Timeline } from '../declare';

const WEEK = 7;

export class TimelineBuilder extends BlockBuilder {
  constructor(
    site: Site,
    private readonly timeline: Timeline,
    private readonly table: TablePlace,
  ) {
    super(site);
  }

  place(): void {
    const days = this.days();
    this.batch.width(days, pointsOf(DAY_WIDTH));
    for (const week of this.weeks()) {
      this.range(week).merge();
      this.batch.look(week, { horizontal: 'Left', size: 9, color: COLOURS.muted });
    }
    this.batch.look(days, { numberFormat: ';;;', fill: COLOURS.accent });
    this.words();
    this.anchor(this.timeline, cellAt(this.timeline.at));
  }

  words(): void {
    const { row, column } = cellAt(this.timeline.at);
    this.heading({ row: row - 1, column }, this.recipe.text(`timelines.${this.timeline.key}.title`));
    for (const week of this.weeks()) {
      this.batch.look(week, { numberFormat: this.recipe.formats.of('day') });
    }
  }

  calculate(): void {
    if (!this.enters(this.timeline.first)) return;
    const days = this.days();
    const first = this.recipe.references.spelled(this.timeline.first);
    this.batch.enter(days, [
      Array.from({ length: days.columns }, (_, day) => (day === 0 ? first : `=${this.dayCell(day - 1)}+1`)),
    ]);
    this.weeks().forEach((week, index) => this.batch.enter(week, [[`=${this.dayCell(index * WEEK)}`]]));
  }

  rules(): void {
    const { gantt } = COLOURS;
    const days = this.days();
    const body = this.range({ ...days, top: days.top + 1, rows: this.timeline.rows });
    const day = `${columnLetters(days.left)}$${days.top + 1}`;
    const [start, finish, done, critical] = (['start', 'finish', 'done', 'critical'] as const).map((key) =>
      this.rowCell(this.timeline[key]),
    );
    const within = `AND(N(${start})>0,${day}>=${start},${day}<=${finish}`;
    const rule = (formula: string, paint: (format: Excel.ConditionalRangeFormat) => void) => {
      const { custom } = body.conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      paint(custom.format);
    };
    const filled = (colour: string) => (format: Excel.ConditionalRangeFormat) => {
      format.fill.color = colour;
    };
    // Excel puts each new rule on top of the others; today's line is a border, which fills leave alone.
    rule(`=AND(N(${start})>0,WEEKDAY(${day},2)>5)`, filled(gantt.weekend));
    rule(`=${within})`, filled(gantt.planned));
    rule(`=${within},N(${critical})>0)`, filled(gantt.critical));
    rule(`=${within},${day}<${start}+N(${done})*(${finish}-${start}+1))`, filled(gantt.done));
    rule(`=AND(N(${start})>0,${day}=capAsOf)`, ({ borders }) => {
      borders.getItem('EdgeLeft').set({ style: 'Continuous', color: gantt.today });
    });
  }

  /** The header cells, one per day. */
  private days(): Extent {
    return extent(cellAt(this.timeline.at), 1, this.timeline.days);
  }

  /** The cells above the days of each week that is whole. */
  private weeks(): Extent[] {
    const { top, left } = this.days();
    return Array.from({ length: Math.floor(this.timeline.days / WEEK) }, (_, week) =>
      extent({ row: top - 1, column: left + week * WEEK }, 1, WEEK),
    );
  }

  private dayCell(day: number): string {
    const { top, left } = this.days();
    return addressOf(extent({ row: top, column: left + day }, 1, 1));
  }

  private rowCell(key: string): string {
    return `$${addressOf({ ...tableColumn(this.table, key), rows: 1 })}`;
  }
}
