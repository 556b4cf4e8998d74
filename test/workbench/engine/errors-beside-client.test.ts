/** The client library brings an error class of its own for custom functions; what they throw keeps its code beside it. */
import { emptyWorkbook, openInNode } from '../../../workbench/cli/node-workbook';

test('#N/A and #DIV/0! of custom functions reach the cells of a workbook the client writes to', async () => {
  await openInNode(emptyWorkbook());
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    range.formulas = [
      ['=IFNA(CAPIA.ROI.PAYBACK({-100;3}),"never")'],
      ['=CAPIA.ROI.RATIO(1,0)'],
      ['=CAPIA.ROI.PAYBACK({-100;3})'],
    ];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['never'], ['#DIV/0!'], ['#N/A']]);
});
