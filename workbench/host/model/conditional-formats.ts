/** API `ConditionalFormatCollection` and `ConditionalFormat`; what a rule says is in `conditional-format-rules.ts`. */
import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import type { StoppingRule } from '../../engine/opened-details';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/host-object';
import type { Area } from './address';
import type { Book } from './book';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './conditional-format-rules';
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from './conditional-format-scales';
import {
  addRule,
  applyTo,
  areasOf,
  clearConditionalFormats,
  prioritise,
  removeRule,
  rulesIn,
  type StoredRule,
} from './conditional-format-store';
import { assertAllowed } from './protection';
import { areaOn } from './area-on';
import { Range } from './range';

/** A new rule of each type, as Excel makes it before the add-in fills it in. */
const NEW_RULES: Record<string, () => ConditionalFormattingRule> = {
  CellValue: () => ({ type: 'cellIs', operator: 'equal', formulae: ['""'] }),
  Custom: () => ({ type: 'expression', formulae: ['FALSE'] }),
  ContainsText: () => ({ type: 'containsText', operator: 'containsText', text: '' }),
  TopBottom: () => ({ type: 'top10', rank: 10, percent: false, bottom: false }),
  DataBar: () => ({
    type: 'dataBar',
    gradient: true,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: { argb: 'FF638EC6' },
  }),
  ColorScale: () => ({
    type: 'colorScale',
    cfvo: [{ type: 'min' }, { type: 'percentile', value: 50 }, { type: 'max' }],
    color: [{ argb: 'FFF8696B' }, { argb: 'FFFFEB84' }, { argb: 'FF63BE7B' }],
  }),
  IconSet: () => ({
    type: 'iconSet',
    iconSet: '3TrafficLights1',
    cfvo: [
      { type: 'percent', value: 0 },
      { type: 'percent', value: 33 },
      { type: 'percent', value: 67 },
    ],
  }),
};

const TYPE_NAMES: Record<string, string> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  containsText: 'ContainsText',
  top10: 'TopBottom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

const ruleIds = new WeakMap<ConditionalFormattingRule, string>();

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  add(type: string): ConditionalFormat {
    assertAllowed(this.sheet, 'formatCells');
    const create = NEW_RULES[type];
    if (!create) throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    return new ConditionalFormat(this.book, this.sheet, addRule(this.sheet, this.area, create()));
  }
  clearAll(): void {
    assertAllowed(this.sheet, 'formatCells');
    clearConditionalFormats(this.sheet, this.area);
  }
  list(): ConditionalFormat[] {
    return rulesIn(this.sheet, this.area).map(
      (stored) => new ConditionalFormat(this.book, this.sheet, stored),
    );
  }
}

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly stored: StoredRule,
  ) {
    super();
  }

  override get objectKey(): string {
    return this.id;
  }
  get id(): string {
    const known = ruleIds.get(this.stored.rule);
    if (known !== undefined) return known;
    const id = this.book.newGuid();
    ruleIds.set(this.stored.rule, id);
    return id;
  }
  get type(): string {
    return TYPE_NAMES[this.stored.rule.type] ?? 'PresetCriteria';
  }
  /** Zero is the highest priority. */
  get priority(): number {
    return (this.stored.rule.priority ?? 1) - 1;
  }
  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument('ConditionalFormat.priority');
    assertAllowed(this.sheet, 'formatCells');
    prioritise(this.sheet, this.stored.rule, priority);
  }
  get stopIfTrue(): boolean | null {
    return this.canStop ? this.stopping.stopIfTrue === true : null;
  }
  set stopIfTrue(stop: boolean) {
    assertAllowed(this.sheet, 'formatCells');
    if (!this.canStop) throw new HostError('InvalidOperation', `a ${this.type} format stops no other`);
    this.stopping.stopIfTrue = stop;
  }
  /** Bars, scales and icons do not. */
  private get canStop(): boolean {
    return !['dataBar', 'colorScale', 'iconSet'].includes(this.stored.rule.type);
  }
  private get stopping(): StoppingRule {
    return this.stored.rule;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'cellIs' ? new CellValueConditionalFormat(rule) : null;
  }
  get custom(): CustomConditionalFormat {
    return this.required(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'expression' ? new CustomConditionalFormat(rule) : null;
  }
  get textComparison(): TextConditionalFormat {
    return this.required(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'containsText' ? new TextConditionalFormat(rule) : null;
  }
  get topBottom(): TopBottomConditionalFormat {
    return this.required(this.topBottomOrNullObject);
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'top10' ? new TopBottomConditionalFormat(rule) : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return this.required(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'dataBar' ? new DataBarConditionalFormat(rule) : null;
  }
  get colorScale(): ColorScaleConditionalFormat {
    return this.required(this.colorScaleOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'colorScale' ? new ColorScaleConditionalFormat(rule) : null;
  }
  get iconSet(): IconSetConditionalFormat {
    return this.required(this.iconSetOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    const { rule } = this.stored;
    return rule.type === 'iconSet' ? new IconSetConditionalFormat(rule) : null;
  }

  delete(): void {
    assertAllowed(this.sheet, 'formatCells');
    if (!removeRule(this.sheet, this.stored)) throw itemNotFound();
  }
  getRange(): Range {
    const areas = areasOf(this.stored.holder.ref);
    const [area] = areas;
    if (!area) throw itemNotFound();
    if (areas.length > 1) throw new HostError('InvalidOperation', 'the format applies to several areas');
    return new Range(this.book, this.sheet, area);
  }
  getRangeOrNullObject(): Range | null {
    return areasOf(this.stored.holder.ref).length === 1 ? this.getRange() : null;
  }
  setRanges(ranges: Range | string): void {
    assertAllowed(this.sheet, 'formatCells');
    const areas =
      ranges instanceof Range
        ? [ranges.area]
        : ranges.split(',').map((part) => areaOn(this.sheet, part.trim()));
    applyTo(this.sheet, this.stored, areas);
  }

  private required<T extends HostObject>(format: T | null): T {
    if (!format) throw new HostError('InvalidOperation', `the format is of type ${this.type}`);
    return format;
  }
}
