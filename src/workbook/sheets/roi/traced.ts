/** Each counted use case's savings beside what its measures say, so that a controller sees estimate and measurement. */
import { figures } from './result';
import type { Area, Fields } from '../../declare';

/** The use cases that save most. */
const CASES = 10;

const SAVINGS = 'tblUseCases[counted]';
/** 1 for the table's last row, one more for each row above: the largest belongs to the first row. */
const FROM_BELOW = `(1+ROWS(${SAVINGS})+ROW(tblUseCases[[#Headers],[counted]])-ROW(${SAVINGS}))`;
/** First, second, … of the rows with the same savings. */
const AMONG_EQUALS = `{n}-SUMPRODUCT(ISNUMBER(${SAVINGS})*(${SAVINGS}>{declared}))`;

const measuredMean = (column: string) =>
  `=IF({id}="","",IFERROR(AVERAGEIFS(tblMeasures[${column}],tblMeasures[useCase],{id},tblMeasures[minutesAfter],">=0"),""))`;

export const traced: Area = {
  kind: 'area',
  key: 'traced',
  at: 'BD16',
  items: Array.from({ length: CASES }, (_, index) => String(index + 1)),
  columns: [
    {
      key: 'useCase',
      type: 'text',
      formula: '=IF({place}="","",INDEX(tblUseCases[useCase],{place})&"")',
    },
    { key: 'id', type: 'text', formula: '=IF({place}="","",INDEX(tblUseCases[id],{place})&"")' },
    {
      key: 'declared',
      type: 'money',
      name: 'capTracedDeclared',
      formula: `=IF({n}>COUNTIFS(${SAVINGS},">0"),"",LARGE(${SAVINGS},{n}))`,
    },
    {
      // A case without measures has no answer.
      key: 'minutesBefore',
      type: 'number',
      formula: '=IF({id}="","",IFERROR(AVERAGEIFS(tblMeasures[minutesBefore],tblMeasures[useCase],{id}),""))',
    },
    { key: 'minutesAfter', type: 'number', formula: measuredMean('minutesAfter') },
    { key: 'volume', type: 'number', formula: measuredMean('volume') },
    {
      key: 'hours',
      type: 'number',
      formula:
        '=IF(COUNTBLANK({minutesBefore}:{volume})>0,"",({minutesBefore}-{minutesAfter})*{volume}/capMinutesPerHour)',
    },
    {
      key: 'measured',
      type: 'money',
      name: 'capTracedMeasured',
      formula: '=IF({hours}="","",{hours}*capHourlyCost*capWeeksPerYear*capRealisation)',
    },
    {
      key: 'difference',
      type: 'money',
      formula: '=IF({measured}="","",{measured}-{declared})',
      highlights: [{ when: 'AND(ISNUMBER([@difference]),[@difference]<0)', tone: 'warning' }],
    },
    {
      // The row of the case in tblUseCases.
      key: 'place',
      type: 'count',
      formula: `=IF({declared}="","",1+ROWS(${SAVINGS})-SUMPRODUCT(LARGE((${SAVINGS}={declared})*${FROM_BELOW},${AMONG_EQUALS})))`,
    },
  ],
};

export const evidence: Fields = {
  kind: 'fields',
  key: 'evidence',
  at: 'BD5',
  span: 2,
  fields: figures([
    {
      key: 'savings',
      type: 'money',
      name: 'capMeasuredSavings',
      formula: '=IF(COUNT(capTracedMeasured)=0,"",SUM(capTracedMeasured))',
    },
    {
      key: 'declared',
      type: 'money',
      name: 'capMeasuredDeclared',
      formula:
        '=IF(COUNT(capTracedMeasured)=0,"",SUMPRODUCT(1*ISNUMBER(capTracedMeasured),capTracedDeclared))',
    },
    {
      key: 'share',
      type: 'percent',
      name: 'capMeasuredShare',
      formula: '=IF(OR(capMeasuredDeclared="",capAnnualBenefit=0),"",capMeasuredDeclared/capAnnualBenefit)',
    },
  ]),
};
