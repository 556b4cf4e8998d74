/** What many formulas read: ranges by name, the formula's own row, spilled values. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { Calculation } from '../../../workbench/engine/calculation';
import { toFile } from '../../../workbench/engine/formula-text';
import { loadFunctions, type ShippedFunctions } from '../../../workbench/engine/shipped-functions';

let shipped: ShippedFunctions;
let workbook: Workbook;
let sheet: Worksheet;

beforeAll(async () => {
  shipped = await loadFunctions('en');
});

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addWorksheet('Plan');
});

function calculate(): void {
  new Calculation(workbook, shipped.runtime, shipped.metadata).recalculate();
}

function enter(row: number, column: number, formula: string, on: Worksheet = sheet): void {
  on.getCell(row, column).value = { formula: toFile(formula, { table: 'tblTalent' }) };
}

function result(row: number, column: number, on: Worksheet = sheet): unknown {
  return on.getCell(row, column).result;
}

const PEOPLE = 3_000;

test('formulas of more rows than the engine can hold texts, each about its own row', () => {
  const other = workbook.addWorksheet('Other plan');
  for (let row = 1; row <= PEOPLE; row++) {
    sheet.getCell(row, 1).value = row;
    enter(row, 2, `=IF($A${row}="","",$A${row} * 2)`);
    enter(row, 3, `=SUM($A${row}:B${row})`);
    enter(row, 4, `=C${row}+A$1`);
    enter(row, 5, `=Plan!D${row}-Plan!$A${row}`, other);
    enter(row, 6, `=ROW(A${row})+COLUMNS($A${row}:C${row})`);
  }
  calculate();
  expect([2, 3, 4].map((column) => result(PEOPLE, column))).toEqual([6000, 9000, 9001]);
  expect(result(PEOPLE, 5, other)).toBe(6001);
  expect(result(PEOPLE, 6)).toBe(PEOPLE + 3);
});

test('the own row of a spill is read after the spill is calculated, even when it comes later', () => {
  const spill = workbook.addWorksheet('Spill');
  for (let row = 2; row <= PEOPLE; row++) {
    enter(row, 1, `=IF(Spill!$A${row}=0,"none",Spill!$A${row}+Spill!$B${row})`);
    spill.getCell(row, 5).value = row;
  }
  enter(2, 1, '=E2:E2001*{1,10}', spill);
  calculate();
  expect([2, 3, 2001, 2002].map((row) => result(row, 1))).toEqual([22, 33, 22011, 'none']);
});

describe('a name for a range', () => {
  beforeEach(() => {
    for (let row = 1; row <= 20; row++) sheet.getCell(row, 1).value = -row;
    workbook.definedNames.add('Plan!$A$1:$A$20', 'capLosses');
  });

  test('is read as the range it stands for', () => {
    enter(1, 3, '=SUM(capLosses)');
    enter(2, 3, '=INDEX(capLosses,3,1)');
    enter(3, 3, '=ROWS(capLosses)+COLUMNS(capLosses)');
    calculate();
    expect([1, 2, 3].map((row) => result(row, 3))).toEqual([-210, -3, 21]);
  });

  test('is an array of criteria like it, also when it names a column of a table or a formula', () => {
    sheet.addTable({
      name: 'tblTalent',
      ref: 'G1',
      headerRow: true,
      columns: [{ name: 'person' }],
      rows: [['A'], ['B'], ['A']],
    });
    // As the file and the host store names that are no addresses.
    const { formulaMap, nameForKey } = workbook.definedNames;
    Object.assign(formulaMap, { capteam: 'tblTalent[person]', caporder: 'SORT(tblTalent[person])' });
    Object.assign(nameForKey, { capteam: 'capTeam', caporder: 'capOrder' });
    enter(1, 3, '=SUMPRODUCT(COUNTIF(A1:A20,capLosses))');
    enter(2, 3, '=SUMPRODUCT(COUNTIF(tblTalent[person],capTeam))');
    enter(3, 3, '=SUMPRODUCT(COUNTIF(tblTalent[person],capOrder))');
    enter(4, 3, '=COUNTIF(capTeam,"A")');
    calculate();
    // A, A and B, B: 2 + 1 + 2.
    expect([1, 2, 3, 4].map((row) => result(row, 3))).toEqual([20, 5, 5, 2]);
  });

  test('spills like it', () => {
    enter(1, 5, '=ABS(capLosses)');
    calculate();
    expect(sheet.getCell(20, 5).value).toBe(20);
  });

  test('of a sheet hides the workbook’s name of the same spelling', () => {
    const other = workbook.addWorksheet('Other');
    other.getCell('A1').value = 5;
    other.getCell('A2').value = 6;
    workbook.definedNames.model = [
      ...workbook.definedNames.model,
      { name: 'capLosses', ranges: ['Other!$A$1:$A$12'], localSheetId: 1 },
    ];
    enter(1, 3, '=SUM(capLosses)');
    enter(1, 3, '=SUM(capLosses)', other);
    calculate();
    expect([result(1, 3), result(1, 3, other)]).toEqual([-210, 11]);
  });
});

test('each row of a table finds its row of a spilled range by its distance from the header', () => {
  const people = Array.from({ length: 30 }, (_, index) => [index === 7 ? null : `P${index}`, null]);
  sheet.addTable({
    name: 'tblTalent',
    ref: 'A4',
    headerRow: true,
    columns: [{ name: 'person' }, { name: 'fit' }],
    rows: people,
  });
  const fit = workbook.addWorksheet('Fit');
  enter(2, 1, '=SEQUENCE(30,4)', fit);
  workbook.definedNames.add('Fit!$A$2:$D$31', 'capFit');
  for (let row = 5; row < 35; row++) {
    enter(row, 2, '=IF([@person]="","",INDEX(capFit,ROW()-ROW(tblTalent[[#Headers],[person]]),2))');
  }
  calculate();
  expect([5, 12, 34].map((row) => result(row, 2))).toEqual([2, '', 118]);
});
