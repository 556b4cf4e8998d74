/**
 * What excelts 10.2.0 loses or makes up when it reads a file, put right from the file's XML: data bars filled evenly,
 * limits of validations given by formulas, formulas whose result is an empty text, rules that stop the others, labels
 * for totals and page numbers nobody asked for.
 */
import type { ConditionalFormattingRule, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { attribute, partText, plainText, setPartText, worksheetPaths, type Parts } from './package-parts';

/** A rule that keeps rules of lower priority from applying; excelts neither reads nor writes the flag. */
export type StoppingRule = ConditionalFormattingRule & { stopIfTrue?: boolean };

export function restoreDetails(workbook: Workbook, parts: Parts): void {
  const paths = worksheetPaths(parts);
  for (const sheet of workbook.worksheets) {
    const path = paths.get(sheet.name);
    const xml = path === undefined ? undefined : partText(parts, path);
    if (xml === undefined) continue;
    restoreSolidBars(sheet, xml);
    restoreStops(sheet, xml);
    restoreLimits(sheet, xml);
    restoreEmptyTexts(sheet, xml);
    removeProposals(sheet, xml);
  }
}

function restoreSolidBars(sheet: Worksheet, xml: string): void {
  const solid = new Set<string>();
  const rules = xml.matchAll(/<x14:cfRule\b[^>]*\bid="([^"]+)"[^>]*>\s*<x14:dataBar\b[^>]*\bgradient="0"/g);
  for (const [, id] of rules) if (id !== undefined) solid.add(id);
  for (const rule of rulesOf(sheet)) {
    // `x14Id` is there, though excelts' types do not say so.
    if (rule.type === 'dataBar' && solid.has((rule as { x14Id?: string }).x14Id ?? '')) rule.gradient = false;
  }
}

/** Priorities are unique on a sheet. */
function restoreStops(sheet: Worksheet, xml: string): void {
  const stopping = new Set(
    [...xml.matchAll(/<cfRule\b[^>]*\bstopIfTrue="(?:1|true)"[^>]*>/g)].map(([rule]) =>
      Number(attribute(rule, 'priority')),
    ),
  );
  for (const rule of rulesOf(sheet)) if (stopping.has(rule.priority ?? 0)) rule.stopIfTrue = true;
}

/** Adds to the file what `restoreStops` reads. */
export function writeStops(workbook: Workbook, parts: Parts): void {
  const paths = worksheetPaths(parts);
  for (const sheet of workbook.worksheets) {
    const stopping = rulesOf(sheet).filter((rule) => rule.stopIfTrue);
    const path = paths.get(sheet.name);
    const xml = path === undefined || stopping.length === 0 ? undefined : partText(parts, path);
    if (path === undefined || xml === undefined) continue;
    const priorities = new Set(stopping.map((rule) => rule.priority));
    const marked = xml.replace(/<cfRule\b[^>]*>/g, (rule) =>
      priorities.has(Number(attribute(rule, 'priority')))
        ? rule.replace('<cfRule', '<cfRule stopIfTrue="1"')
        : rule,
    );
    setPartText(parts, path, marked);
  }
}

const rulesOf = (sheet: Worksheet): StoppingRule[] =>
  sheet.conditionalFormattings.flatMap(({ rules }) => rules);

/** excelts reads every limit as a number. One object serves all areas of a validation: each gets its own. */
function restoreLimits(sheet: Worksheet, xml: string): void {
  const { model } = sheet.dataValidations;
  for (const [, tag = '', content = ''] of xml.matchAll(
    /(<dataValidation\b[^>]*[^/]>)(.*?)<\/dataValidation>/gs,
  )) {
    const limits = [...content.matchAll(/<formula[12]>(.*?)<\/formula[12]>/gs)].map(([, text = '']) =>
      plainText(text),
    );
    for (const area of attribute(tag, 'sqref').split(/\s+/)) {
      const key = area.includes(':') ? `range:${area}` : area;
      const stored = model[key];
      if (!stored || stored.type === 'any') continue;
      const formulae = stored.formulae?.map((limit, index) =>
        isLost(limit) ? (limits[index] ?? '') : limit,
      );
      model[key] = { ...stored, ...(formulae ? { formulae } : {}) };
    }
  }
}

function isLost(limit: unknown): boolean {
  return Number.isNaN(limit) || (limit instanceof Date && Number.isNaN(limit.getTime()));
}

function restoreEmptyTexts(sheet: Worksheet, xml: string): void {
  for (const [, tag = ''] of xml.matchAll(
    /(<c\b[^>]*\bt="str"[^>]*>)\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>|(?=<\/c>))/g,
  )) {
    const cell = sheet.findCell(attribute(tag, 'r'));
    if (cell?.formula !== undefined && cell.result === undefined) cell.result = '';
  }
}

function removeProposals(sheet: Worksheet, xml: string): void {
  for (const { table } of sheet.getTables()) {
    if (!table.totalsRow) for (const column of table.columns) delete column.totalsRowLabel;
  }
  const asked = /<pageSetup\b[^>]*>/.exec(xml)?.[0] ?? '';
  const numbered = attribute(asked, 'useFirstPageNumber') !== '';
  const copied = attribute(asked, 'copies') !== '';
  const proposed = [
    ...(numbered ? [] : ['firstPageNumber', 'useFirstPageNumber']),
    ...(copied ? [] : ['copies']),
  ];
  for (const name of proposed) Reflect.deleteProperty(sheet.pageSetup, name);
}
