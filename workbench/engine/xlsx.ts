/**
 * .xlsx in and out. excelts does most of it; mended here: parts it would lose, the calculation mark, and everything that
 * would make two saves of the same workbook differ.
 *
 * The file says it was last calculated by today's Excel and asks for no calculation on load. With an older mark
 * (excelts writes 2016's) Excel recalculates on opening, and whoever has not installed the add-in would see #NAME?
 * instead of the values (OfficeDev/office-js #5754). With the add-in, Excel calculates what changes from then on.
 */
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { restoreDetails, writeStops } from './opened-details';
import { partsToKeep, restoreParts, type KeptParts } from './kept-parts';
import { partText, readParts, setPartText, writeParts, type Parts } from './package-parts';

/** Excel 2019 and Microsoft 365. */
const CALCULATION_ENGINE = 191029;

interface OpenedFile {
  readonly kept: KeptParts;
  /** The file says when it was created or changed. */
  readonly dated: boolean;
}

const CORE_PROPERTIES = 'docProps/core.xml';

const opened = new WeakMap<Workbook, OpenedFile>();

/** The workbook as a file; the same workbook gives the same bytes. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  installChartSupport();
  const parts = await readParts(await workbook.xlsx.writeBuffer());
  markCalculated(parts);
  numberRules(parts);
  writeStops(workbook, parts);
  const file = opened.get(workbook);
  if (file) restoreParts(parts, file.kept);
  if (!file?.dated) removeClock(parts);
  return writeParts(parts);
}

/** Reads a file; what excelts does not model of it is kept for the next save of this workbook. */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook({ formulaSyntaxProbe: createFormulaSyntaxProbe() });
  await workbook.xlsx.load(bytes);
  const parts = await readParts(bytes);
  restoreDetails(workbook, parts);
  opened.set(workbook, {
    kept: partsToKeep(parts),
    dated: /<dcterms:/.test(partText(parts, CORE_PROPERTIES) ?? ''),
  });
  return workbook;
}

function markCalculated(parts: Parts): void {
  edit(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(/<calcPr\b[^>]*\/>/, (element) =>
      element
        .replace(/\s(calcId|fullCalcOnLoad)="[^"]*"/g, '')
        .replace('<calcPr', `<calcPr calcId="${CALCULATION_ENGINE}"`),
    ),
  );
}

/** Data bars tie two halves of a rule together by an id, which excelts draws at random: numbered instead. */
function numberRules(parts: Parts): void {
  let sheetNumber = 0;
  for (const path of [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/sheet')).sort()) {
    sheetNumber++;
    edit(parts, path, (xml) => {
      const ids = [...xml.matchAll(/<x14:id>(\{[0-9A-F-]{36}\})<\/x14:id>/gi)].map(([, id = '']) => id);
      return ids.reduce((text, id, index) => text.replaceAll(id, ruleId(sheetNumber, index + 1)), xml);
    });
  }
}

function ruleId(sheet: number, rule: number): string {
  const tail = sheet.toString(16).padStart(4, '0') + rule.toString(16).padStart(8, '0');
  return `{00000000-0000-4000-8000-${tail.toUpperCase()}}`;
}

/** Takes out what excelts makes up for a workbook without history: the time of saving, an unknown author, empty texts. */
function removeClock(parts: Parts): void {
  edit(parts, CORE_PROPERTIES, (xml) =>
    xml
      .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
      .replace(/<(dc:creator|cp:lastModifiedBy)>Unknown<\/\1>/g, '')
      .replace(/<(\w+:\w+)><\/\1>/g, ''),
  );
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = partText(parts, path);
  if (xml !== undefined) setPartText(parts, path, change(xml));
}
