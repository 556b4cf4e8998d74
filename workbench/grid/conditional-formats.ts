/** Conditional formats of a sheet as the grid's rules. */
import type { StoppingRule } from '../engine/opened-details';
import type { ConditionalFormattingRule, Style, Worksheet } from '@cj-tech-master/excelts';
import type { IStyleBase } from '@univerjs/core';
import { parseAreas, type CellArea } from './addresses';
import { gridStyle } from './cell-style';
import { cssColour } from './colours';

/** A rule as the grid's conditional-formatting plugin keeps it in a snapshot. */
export interface GridRule {
  cfId: string;
  ranges: CellArea[];
  stopIfTrue: boolean;
  rule: RuleConfig;
}

interface GridThreshold {
  type: string;
  value?: number | string;
}

interface Icon {
  iconType: string;
  iconId: string;
  operator: string;
  value: GridThreshold;
}

type Highlight = { type: 'highlightCell'; style: IStyleBase };

type RuleConfig =
  | {
      type: 'dataBar';
      isShowValue: boolean;
      config: {
        min: GridThreshold;
        max: GridThreshold;
        isGradient: boolean;
        positiveColor: string;
        nativeColor: string;
      };
    }
  | { type: 'colorScale'; config: { index: number; color: string; value: GridThreshold }[] }
  | { type: 'iconSet'; isShowValue: boolean; config: Icon[] }
  | (Highlight & { subType: 'formula'; value: string })
  | (Highlight & { subType: 'text'; operator: string; value: string })
  | (Highlight & { subType: 'number'; operator: string; value: number | [number, number] });

const DEFAULT_BAR = '#638EC6';
const NEGATIVE_BAR = '#FF0000';

/** Comparisons have the same names in files and in the grid. */
const COMPARISONS = new Set([
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
  'between',
  'notBetween',
]);

/** Rules in the order the grid applies them: most important first. */
export function conditionalFormats(worksheet: Worksheet): GridRule[] {
  return worksheet.conditionalFormattings
    .flatMap((format) => format.rules.map((rule) => ({ ranges: parseAreas(format.ref), rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ranges, rule }, index) => {
      const config = ruleConfig(rule);
      return config && ranges.length > 0
        ? [
            {
              cfId: `cf${worksheet.id}-${index}`,
              ranges,
              stopIfTrue: (rule as StoppingRule).stopIfTrue === true,
              rule: config,
            },
          ]
        : [];
    });
}

function ruleConfig(rule: ConditionalFormattingRule): RuleConfig | undefined {
  switch (rule.type) {
    case 'dataBar': {
      const [min, max] = rule.cfvo ?? [];
      return {
        type: 'dataBar',
        isShowValue: rule.showValue !== false,
        config: {
          min: threshold(min ?? { type: 'min' }),
          max: threshold(max ?? { type: 'max' }),
          isGradient: rule.gradient !== false,
          positiveColor: cssColour(rule.color) ?? DEFAULT_BAR,
          nativeColor: cssColour(rule.negativeFillColor) ?? NEGATIVE_BAR,
        },
      };
    }
    case 'colorScale':
      return {
        type: 'colorScale',
        config: (rule.cfvo ?? []).map((value, index) => ({
          index,
          color: cssColour(rule.color?.[index]) ?? '#FFFFFF',
          value: threshold(value),
        })),
      };
    case 'iconSet':
      return {
        type: 'iconSet',
        isShowValue: rule.showValue !== false,
        config: icons(rule.iconSet ?? '3TrafficLights1', rule.cfvo ?? [], rule.reverse === true),
      };
    case 'expression': {
      const [formula] = rule.formulae ?? [];
      if (formula === undefined) return undefined;
      return { ...highlight(rule.style), subType: 'formula', value: `=${formula}` };
    }
    case 'cellIs':
      return cellIs(rule.operator ?? 'equal', rule.formulae ?? [], rule.style);
    case 'containsText':
      return {
        ...highlight(rule.style),
        subType: 'text',
        operator: 'containsText',
        value: rule.text ?? '',
      };
    default:
      return undefined;
  }
}

/** A comparison with constants is a number rule; one with a reference or a text becomes a formula on the first cell. */
function cellIs(
  operator: string,
  formulae: (string | number)[],
  style: Partial<Style> | undefined,
): RuleConfig | undefined {
  const numbers = formulae.map(Number);
  if (!COMPARISONS.has(operator) || numbers.length === 0 || numbers.some(Number.isNaN)) return undefined;
  const [low = 0, high = 0] = numbers;
  if (operator === 'between' || operator === 'notBetween')
    return { ...highlight(style), subType: 'number', operator, value: [low, high] };
  return { ...highlight(style), subType: 'number', operator, value: low };
}

function highlight(style: Partial<Style> | undefined): Highlight {
  const fill = style?.fill;
  // Differential formats hold a solid fill's colour in bgColor, ECMA-376 18.3.1.10.
  const solid = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const colour = cssColour(solid);
  return {
    type: 'highlightCell',
    style: { ...gridStyle({ ...style, fill: undefined }), ...(colour ? { bg: { rgb: colour } } : {}) },
  };
}

const THRESHOLDS: Record<string, string> = {
  num: 'num',
  min: 'min',
  max: 'max',
  autoMin: 'min',
  autoMax: 'max',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
};

function threshold({ type, value }: GridThreshold): GridThreshold {
  const known = THRESHOLDS[type] ?? 'min';
  if (value === undefined) return { type: known };
  return known === 'formula' ? { type: known, value: `=${value}` } : { type: known, value: Number(value) };
}

/** Files list thresholds from the lowest icon up; the grid tests from the highest icon down. */
function icons(iconSet: string, thresholds: GridThreshold[], reverse: boolean): Icon[] {
  const count = thresholds.length;
  return thresholds.map((_, index) => {
    const last = index === count - 1;
    const bound = thresholds[last ? 1 : count - 1 - index] ?? { type: 'percent', value: 0 };
    return {
      iconType: iconSet,
      iconId: String(reverse ? count - 1 - index : index),
      operator: last ? 'lessThanOrEqual' : 'greaterThanOrEqual',
      value: threshold(bound),
    };
  });
}
