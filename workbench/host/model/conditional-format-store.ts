/** Conditional formats as the sheet keeps them: a list of areas, each with its rules in order of priority. */
import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Worksheet,
} from '@cj-tech-master/excelts';
import { itemNotFound } from '../protocol/errors';
import { contains, formatArea, intersection, parseArea, type Area } from './address';

/** One rule with the holder that says where it applies. */
export interface StoredRule {
  holder: ConditionalFormattingOptions;
  rule: ConditionalFormattingRule;
}

export function areasOf(reference: string): Area[] {
  return reference
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area): area is Area => area !== undefined);
}

/** Rules that apply to cells of the area, most important first. */
export function rulesIn(sheet: Worksheet, area: Area): StoredRule[] {
  return allRules(sheet)
    .filter(({ holder }) => areasOf(holder.ref).some((applied) => intersection(applied, area)))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

/** Adds a rule at the top priority, as Excel does. */
export function addRule(sheet: Worksheet, area: Area, rule: ConditionalFormattingRule): StoredRule {
  for (const { rule: other } of allRules(sheet)) other.priority = (other.priority ?? 0) + 1;
  rule.priority = 1;
  return { holder: hold(sheet, formatArea(area), rule), rule };
}

/** Rules for the same cells stand together, most important first: LibreOffice heeds their order only there. */
function hold(sheet: Worksheet, ref: string, rule: ConditionalFormattingRule): ConditionalFormattingOptions {
  const known = sheet.conditionalFormattings.find((holder) => holder.ref === ref);
  const holder = known ?? { ref, rules: [] };
  if (!known) sheet.conditionalFormattings.push(holder);
  holder.rules.push(rule);
  holder.rules.sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  return holder;
}

/** Gives one rule other cells. */
export function applyTo(sheet: Worksheet, stored: StoredRule, areas: readonly Area[]): void {
  if (!removeRule(sheet, stored)) throw itemNotFound();
  stored.holder = hold(sheet, areas.map((area) => formatArea(area)).join(' '), stored.rule);
}

/** Puts a rule at a place (from 0) among the sheet's rules. */
export function prioritise(sheet: Worksheet, rule: ConditionalFormattingRule, place: number): void {
  const others = allRules(sheet)
    .map((stored) => stored.rule)
    .filter((other) => other !== rule)
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  others.splice(place, 0, rule);
  for (const [index, each] of others.entries()) each.priority = index + 1;
  for (const { rules } of sheet.conditionalFormattings)
    rules.sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}

export function removeRule(sheet: Worksheet, { holder, rule }: StoredRule): boolean {
  const index = holder.rules.indexOf(rule);
  if (index < 0) return false;
  holder.rules.splice(index, 1);
  if (holder.rules.length === 0)
    sheet.conditionalFormattings = sheet.conditionalFormattings.filter((kept) => kept !== holder);
  return true;
}

/** Takes the area out of every rule's reach; rules left without cells disappear. */
export function clearConditionalFormats(sheet: Worksheet, area: Area): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter((holder) => {
    const rest = areasOf(holder.ref).flatMap((applied) => subtract(applied, area));
    if (rest.length > 0) holder.ref = rest.map((part) => formatArea(part)).join(' ');
    return rest.length > 0;
  });
}

/** What is left of an area without the hole: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  if (contains(hole, area)) return [];
  const below = common.row + common.rows;
  const after = common.column + common.columns;
  const parts = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: after, columns: area.column + area.columns - after },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

function allRules(sheet: Worksheet): StoredRule[] {
  return sheet.conditionalFormattings.flatMap((holder) => holder.rules.map((rule) => ({ holder, rule })));
}
