import { arrayUse } from '../../../workbench/engine/array-formulas';
import { toFile } from '../../../workbench/engine/formula-text';

const metadata = {
  functions: [
    {
      id: 'ROI.RATIO',
      name: 'ROI.RATIO',
      parameters: [{ name: 'benefits', dimensionality: 'matrix' }, { name: 'rate' }],
      result: {},
    },
    {
      id: 'ROI.FLOWS',
      name: 'ROI.FLOWS',
      parameters: [{ name: 'benefit' }],
      result: { dimensionality: 'matrix' },
    },
  ],
};
const use = (formula: string) => arrayUse(toFile(formula), metadata);

// "Implicit intersection operator: @" (support.microsoft.com): where ranges are taken as such no @ appears.
test.each([
  '=SUM(A1:A9)',
  '=SUMIFS(tblCosts[Amount],tblCosts[Kind],tblCosts[@Kind])',
  '=SUMPRODUCT((A1:A9>1)*B1:B9)',
  '=XLOOKUP([@Id],tblCosts[Id],tblCosts[Amount])',
  '=IFERROR([@Amount]/SUM(tblCosts[Amount]),0)',
  '=CAPIA.ROI.RATIO(tblCosts[Amount],[@Rate])',
  '=tblCosts[[#Totals],[Amount]]',
  '=ROUND(A1,2)',
  // INDEX: "returns the value of an element in a table … selected by the row and column number indexes"; a whole column
  // only for row 0.
  '=INDEX(capFit,2,3)',
  '=INDEX(tblCosts[Amount],2)',
  '=INDEX(A1:F1,COLUMNS($A1:B1))',
  '=IF(OR(tblCosts[@Kind]="",INDEX(capFit,ROW()-ROW(tblCosts[[#Headers],[Kind]]),1)=""),"",1)',
  '=1*AND(COUNTBLANK(tblCosts)=0,N(INDEX(tblCosts[Amount],ROWS(tblCosts[Amount])))>0)',
  '=SUM(INDEX(CAPIA.ROI.FLOWS(1),2,3),1)',
  '=SUM(INDEX(A1:A9,2):INDEX(A1:A9,4))',
  '=ROW()',
  '=ROW(A5)+COLUMN(tblCosts[[#Headers],[Kind]])',
])('%s is an ordinary formula', (formula) => {
  expect(use(formula)).toMatchObject({ several: false, arrays: false });
});

test.each([
  '=A1:A9',
  '=tblCosts[Amount]',
  '={1,2}',
  '=CAPIA.ROI.FLOWS(1)',
  '=INDEX(A1:B9,0,1)',
  '=INDEX(A1:B9,2)',
  '=INDEX(A1:B9,2,)',
  '=INDEX(A1:A9,1):A3',
  '=INDEX(A1:B9,{1;2},1)',
])('%s gives several cells', (formula) => {
  expect(use(formula).several).toBe(true);
});

test.each([
  '=SUM(A1:A9*2)',
  '=SUM(LEN(tblCosts[Item]))',
  '=MAX(IF(A1:A9>1,A1:A9))',
  '=CAPIA.ROI.RATIO(A1:A9,B1:B9)',
  '=FILTER(A1:A9,B1:B9)',
  '=SUM(FILTER(A1:A9,B1:B9))',
  '=@A1:A9',
  '=SUM(IF(A1>0,CAPIA.ROI.FLOWS(1)))',
  '=OR(INDEX(A1:B9,0,1)="")',
])('%s calculates ranges cell by cell', (formula) => {
  expect(use(formula).arrays).toBe(true);
});

// Marked as arrays they would show nothing in LibreOffice, which calculates every array anew and knows no CAPIA function.
test.each(['=IF([@Id]="","",CAPIA.ROI.FLOWS([@Rate]))', '=IF(A1="","",INDEX(capList,2))+1'])(
  '%s is an ordinary formula as long as its result is one cell',
  (formula) => {
    expect(use(formula)).toMatchObject({ arrays: false, open: true });
  },
);
