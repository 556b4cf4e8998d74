/**
 * A full year at full benefit against the costs of the first year, with drivers that are known only as low, likely and
 * high: what the return may be, what moves it, what to measure next.
 */
import { figures } from './result';
import type { Area, Chart, Column, Field, Fields, Spill, Table } from '../../declare';

/** In the order CAPIA.ROI.SIMULATE takes them. */
export const DRIVERS = ['hours', 'users', 'rate', 'weeks', 'realisation', 'cost'] as const;

/** What the programme's own figures say, in the order of the drivers. */
const CURRENT = 'capHoursPerUser,capCaseUsers,capHourlyCost,capWeeksPerYear,capRealisation,capFirstYearCost';

// Hours, people, weeks, a share and money below each other: the type whose format is General suits them all.
const estimate = (key: string): Column => ({
  key,
  type: 'rating',
  role: 'input',
  width: 12,
  validation: { kind: 'atLeast', minimum: 0 },
});

export const drivers: Table = {
  kind: 'table',
  key: 'drivers',
  name: 'tblDrivers',
  at: 'X16',
  columns: [
    { key: 'driver', type: 'text', role: 'input', width: 30, words: 'drivers' },
    estimate('low'),
    estimate('likely'),
    estimate('high'),
    {
      key: 'current',
      type: 'rating',
      role: 'calculated',
      width: 12,
      formula: `=IFERROR(ROUND(CHOOSE({n},${CURRENT}),capDecimals),"")`,
    },
    {
      key: 'ordered',
      type: 'flag',
      role: 'calculated',
      width: 9,
      formula: '=IF(COUNTBLANK([@low:high])>0,"",1*AND([@low]<=[@likely],[@likely]<=[@high]))',
      highlights: [{ when: '[@ordered]=0', tone: 'problem' }],
    },
  ],
  defaults: DRIVERS.map((driver) => ({ driver: { word: driver } })),
};

export const fullYear: Fields = {
  kind: 'fields',
  key: 'fullYear',
  at: 'AE5',
  span: 2,
  fields: figures([
    {
      key: 'firstYearCost',
      type: 'money',
      name: 'capFirstYearCost',
      formula: '=capOneOffCost+capMonthlyCost*capMonthsPerYear',
    },
    {
      key: 'runRateRoi',
      type: 'percent',
      name: 'capRunRateRoi',
      formula: '=IF(capFirstYearCost=0,"",capAnnualBenefit/capFirstYearCost-1)',
    },
    {
      key: 'countedHours',
      type: 'number',
      name: 'capCountedHours',
      formula:
        '=IF(capHourlyCost*capWeeksPerYear*capRealisation=0,"",capAnnualBenefit/(capHourlyCost*capWeeksPerYear*capRealisation))',
    },
    {
      // A counted case without a number of users, one whose hours are its team's, counts as one.
      key: 'caseUsers',
      type: 'count',
      name: 'capCaseUsers',
      formula:
        '=SUMIFS(tblUseCases[users],tblUseCases[counted],">0")+SUMPRODUCT(ISNUMBER(tblUseCases[counted])*(tblUseCases[counted]>0)*(tblUseCases[users]=""))',
    },
    {
      key: 'hoursPerUser',
      type: 'number',
      name: 'capHoursPerUser',
      formula: '=IF(OR(capCaseUsers=0,capCountedHours=""),"",capCountedHours/capCaseUsers)',
    },
    {
      key: 'driversReady',
      type: 'flag',
      name: 'capDriversReady',
      formula:
        '=1*AND(COUNTBLANK(tblDrivers[low:high])=0,capCheckDrivers=0,N(INDEX(tblDrivers[low],ROWS(tblDrivers[low])))>0)',
    },
    {
      // The product of all six has the costs as a factor: divided out once for that, once for the ratio.
      key: 'likelyRoi',
      type: 'percent',
      name: 'capLikelyRoi',
      formula:
        '=IF(capDriversReady=0,"",PRODUCT(tblDrivers[likely])/SUMSQ(INDEX(tblDrivers[likely],capDriverCount))-1)',
    },
    {
      key: 'measureNext',
      type: 'text',
      name: 'capMeasureNext',
      formula: '=IF(capDriversReady=0,"",INDEX(capImportance,1,1)&"")',
    },
  ]),
};

const simulated = (key: string, row: number, type: Field['type'], name: string) => ({
  key,
  type,
  name,
  formula: `=IF(capDriversReady=0,"",INDEX(capSimulation,${row},2))`,
});

/** The rows of CAPIA.ROI.SIMULATE. */
export const simulation: Fields = {
  kind: 'fields',
  key: 'simulation',
  at: 'X5',
  fields: figures([
    simulated('p10', 1, 'percent', 'capRoiP10'),
    simulated('p50', 2, 'percent', 'capRoiP50'),
    simulated('p90', 3, 'percent', 'capRoiP90'),
    simulated('mean', 4, 'percent', 'capRoiMean'),
    simulated('lossShare', 5, 'percent', 'capRoiLossShare'),
    simulated('targetShare', 6, 'percent', 'capRoiTargetShare'),
    simulated('netP10', 7, 'money', 'capNetP10'),
    simulated('netP50', 8, 'money', 'capNetP50'),
    simulated('netP90', 9, 'money', 'capNetP90'),
  ]),
};

const swung = (column: number) => `=IF(capDriversReady=0,"",INDEX(capTornado,{n},${column}))`;

export const tornado: Area = {
  kind: 'area',
  key: 'tornado',
  at: 'AE16',
  ruled: true,
  items: DRIVERS,
  columns: [
    { key: 'driver', type: 'text', span: 2, formula: swung(1) },
    { key: 'roiLow', type: 'percent', formula: swung(2) },
    { key: 'roiHigh', type: 'percent', formula: swung(3) },
    { key: 'swing', type: 'percent', formula: swung(4) },
    {
      key: 'fromLow',
      type: 'percent',
      formula: '=IF({driver}="","",{roiLow}-capLikelyRoi)',
    },
    {
      key: 'fromHigh',
      type: 'percent',
      formula: '=IF({driver}="","",{roiHigh}-capLikelyRoi)',
    },
    {
      key: 'share',
      type: 'percent',
      visual: 'bar',
      formula: '=IF({driver}="","",INDEX(capImportance,MATCH({driver},INDEX(capImportance,0,1),0),2))',
    },
  ],
};

const onceReady = (formula: string) => `=IF(capDriversReady=0,"",${formula})`;

export const scenarioSpills: readonly Spill[] = [
  {
    name: 'capSimulation',
    formula: onceReady('CAPIA.ROI.SIMULATE(tblDrivers[low:high],capTargetRoi,capTrials,capSeed)'),
    rows: 9,
    columns: 2,
  },
  {
    name: 'capTornado',
    formula: onceReady('CAPIA.ROI.TORNADO(tblDrivers[low:high],tblDrivers[driver])'),
    rows: DRIVERS.length,
    columns: 4,
  },
  {
    name: 'capImportance',
    formula: onceReady('CAPIA.ROI.IMPORTANCE(tblDrivers[low:high],tblDrivers[driver])'),
    rows: DRIVERS.length,
    columns: 2,
  },
];

export const tornadoChart: Chart = {
  key: 'tornado',
  type: 'tornado',
  source: 'tornado',
  category: 'driver',
  series: ['fromLow', 'fromHigh'],
  from: 'AE25',
  to: 'AL42',
};

export const gridSteps: Fields = {
  kind: 'fields',
  key: 'gridSteps',
  at: 'AN5',
  fields: [
    {
      key: 'rateStep',
      type: 'percent',
      role: 'input',
      name: 'capRateStep',
      default: 0.1,
      validation: { kind: 'between', minimum: 0, maximum: 0.5 },
    },
    {
      key: 'adoptionStep',
      type: 'percent',
      role: 'input',
      name: 'capAdoptionStep',
      default: 0.2,
      validation: { kind: 'between', minimum: 0, maximum: 1 },
    },
    ...figures([
      {
        // What grows with the number of users; hours saved by a team as a whole do not.
        key: 'userBenefit',
        type: 'money',
        name: 'capUserBenefit',
        formula:
          '=SUMPRODUCT(SUMIFS(tblUseCases[counted],tblUseCases[unit],tblUnits[unit])*(tblUnits[keyword]="user"))',
      },
    ]),
  ],
};

/** Two steps down to two steps up from the programme's hourly cost. */
const RATES = {
  lowest: '-capRateStep-capRateStep',
  low: '-capRateStep',
  same: '+0',
  high: '+capRateStep',
  highest: '+capRateStep+capRateStep',
} as const;

const RATE_ROW = 'rates';

export const grid: Area = {
  kind: 'area',
  key: 'grid',
  at: 'AN16',
  ruled: true,
  items: [RATE_ROW, '1', '2', '3', '4', '5'],
  columns: [
    {
      key: 'users',
      type: 'percent',
      formulas: { [RATE_ROW]: '=""' },
      formula: '=({n}-1)*capAdoptionStep',
    },
    ...Object.entries(RATES).map(([key, rate]) => ({
      key,
      type: 'percent' as const,
      formulas: { [RATE_ROW]: `=0${rate}` },
      formula: `=IF(OR(capFirstYearCost=0,capAnnualBenefit=0),"",(1${rate})*({users}*capUserBenefit+capAnnualBenefit-capUserBenefit)/capFirstYearCost-1)`,
      highlights: (
        [
          [`[@${key}]<0`, 'problem'],
          [`[@${key}]>=0,[@${key}]<capTargetRoi`, 'warning'],
          [`[@${key}]>=capTargetRoi`, 'good'],
        ] as const
      ).map(([is, tone]) => ({ when: `AND(ISNUMBER([@users]),ISNUMBER([@${key}]),${is})`, tone })),
    })),
  ],
};
