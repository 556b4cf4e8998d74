/** Numbers drawn over by native conditional formats: custom functions do not run there, so rules use the cells' own values. */
import { COLOURS } from './style';
import type { Highlight, ValueType, Visual } from './declare';

export function setVisual(range: Excel.Range, visual: Visual, type: ValueType): void {
  switch (visual) {
    case 'bar':
      return bar(range, type);
    case 'levels':
      return scale(range, [1, 2, 3], COLOURS.levels);
    case 'ratings':
      return scale(range, [1, 3, 5], COLOURS.heat);
    case 'heat':
      return scale(range, [0, 50, 100], COLOURS.heat);
    case 'status':
      return status(range);
    case 'problem':
      return problem(range);
  }
}

/** `firstCell`: the cell of a column in the first row, `$C6`; the rule moves down with the rows. */
export function setHighlights(
  range: Excel.Range,
  highlights: readonly Highlight[],
  firstCell: (key: string) => string,
): void {
  // Excel puts each new rule on top: the first one declared comes last, so that it wins.
  for (const { when, tone } of [...highlights].reverse()) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = when.replace(/\[@(\w+)\]|\{(\w+)\}/g, (_all, own?: string, area?: string) =>
      firstCell((own ?? area)!),
    );
    const { fill, text } = TONES[tone];
    custom.format.font.color = text;
    if (tone !== 'muted') custom.format.fill.color = fill;
  }
}

const TONES = {
  problem: COLOURS.problem,
  good: COLOURS.good,
  warning: COLOURS.warning,
  muted: COLOURS.faded,
};

/** Bars start at 0; scores end at 100 and shares at 1, so that a bar's length means the same everywhere. */
function bar(range: Excel.Range, type: ValueType): void {
  const format = range.conditionalFormats.add('DataBar').dataBar;
  const full = type === 'score' ? '100' : type === 'percent' ? '1' : undefined;
  format.lowerBoundRule = { type: 'Number', formula: '0' };
  format.upperBoundRule = full === undefined ? { type: 'HighestValue' } : { type: 'Number', formula: full };
  format.positiveFormat.fillColor = COLOURS.bar;
  format.positiveFormat.gradientFill = false;
}

/** A colour scale over fixed values, so that a colour means the same everywhere. */
function scale(
  range: Excel.Range,
  [low, middle, high]: readonly [number, number, number],
  colours: readonly [string, string, string],
): void {
  const at = (value: number, color: string) => ({ type: 'Number', formula: String(value), color }) as const;
  range.conditionalFormats.add('ColorScale').colorScale.criteria = {
    minimum: at(low, colours[0]),
    midpoint: at(middle, colours[1]),
    maximum: at(high, colours[2]),
  };
}

/** −1 off, 0 close, 1 on target: icons whose shape says it, too. */
function status(range: Excel.Range): void {
  const { iconSet } = range.conditionalFormats.add('IconSet');
  iconSet.style = 'ThreeSymbols';
  iconSet.showIconOnly = true;
  const from = (formula: string) =>
    ({ type: 'Number', operator: 'GreaterThanOrEqual', formula }) as Excel.ConditionalIconCriterion;
  iconSet.criteria = [{} as Excel.ConditionalIconCriterion, from('0'), from('1')];
}

/** A count of problems: 0 is good. */
function problem(range: Excel.Range): void {
  const rule = (
    operator: 'EqualTo' | 'GreaterThan',
    colours: { readonly fill: string; readonly text: string },
  ) => {
    const format = range.conditionalFormats.add('CellValue').cellValue;
    format.format.fill.color = colours.fill;
    format.format.font.color = colours.text;
    format.rule = { formula1: '=0', operator };
  };
  rule('EqualTo', COLOURS.good);
  rule('GreaterThan', COLOURS.problem);
}
