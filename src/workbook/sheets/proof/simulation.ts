/**
 * The simulated return against what is certain about it. No formula draws the same random numbers again, but the drivers
 * are independent triangles, so that mean and variance of their product are exact, and they bound every percentile.
 */
import { DRIVERS } from '../roi/scenarios';
import type { Area, Fields } from '../../declare';

const onceReady = (formula: string) => `=IF(capDriversReady=0,"",${formula})`;
const MEAN = 'AVERAGE(INDEX(tblDrivers[low:high],{n},0))';
const VARIATION = '{variance}/SUMSQ({mean})';

/** Of the driver `cost`, the last one. */
const cost = (point: string) => `INDEX(tblDrivers[${point}],capDriverCount)`;
const COST: (typeof DRIVERS)[number] = 'cost';
const IS_NARROW = `(${cost('high')}-${cost('low')}<capNarrow*${cost('high')})`;

/**
 * For X triangular with low a, likely m, high b and g as below: E[1/X] = 2/(b−a)·(g(m/b) − g(m/a)) and
 * E[1/X²] = 2/(b−a)·((g(m/a) − a/m)/a + (b/m − g(m/b))/b), its density integrated. Where b − a is below 1 % of b the
 * differences would lose their digits; there the first terms of the series in the variation v = σ/μ, (1 + v²)/μ and
 * (1 + 3v²)/μ², are off by less than v³, while a standard error of 100,000 trials is at least v/316.
 */
const reciprocal = (closed: string, series: string) =>
  onceReady(`CHOOSE(1+${IS_NARROW},(1+1)/(${cost('high')}-${cost('low')})*${closed},${series})`);

export const twinDrivers: Area = {
  kind: 'area',
  key: 'twinDrivers',
  at: 'S54',
  ruled: true,
  items: DRIVERS,
  columns: [
    { key: 'driver', type: 'text', formula: '=IFERROR(INDEX(tblDrivers[driver],{n})&"","")' },
    {
      key: 'variance',
      type: 'rating',
      formula: onceReady('DEVSQ(INDEX(tblDrivers[low:high],{n},0))/12'),
    },
    { key: 'mean', type: 'rating', formula: onceReady(MEAN) },
    {
      key: 'factor',
      type: 'rating',
      name: 'capTwinFactors',
      formulas: {
        [COST]: reciprocal('(capTwinFalling-capTwinRising)', `(1+${VARIATION})/{mean}`),
      },
      formula: '={mean}',
    },
    {
      key: 'square',
      type: 'rating',
      name: 'capTwinSquares',
      formulas: {
        [COST]: reciprocal(
          `((capTwinRising-${cost('low')}/${cost('likely')})/${cost('low')}+(${cost('high')}/${cost('likely')}-capTwinFalling)/${cost('high')})`,
          `(1+(1+1+1)*${VARIATION})/SUMSQ({mean})`,
        ),
      },
      formula: onceReady('SUMSQ({mean})+{variance}'),
    },
  ],
};

const calculated = (key: string, name: string, formula: string): Fields['fields'][number] => ({
  key,
  type: 'exact',
  role: 'calculated',
  name,
  formula: onceReady(formula),
});

/** g(r) = ln r / (r − 1), 1 at 1: as accurate as ln itself however close r is to 1, whatever rounding did to r (W. Kahan). */
const slope = (ratio: string) => `IFERROR(LN(${ratio})/(${ratio}-1),1)`;

/** ROI + 1 is the product of the factors. A deviation of 0 leaves room for rounding. */
export const twinReturn: Fields = {
  kind: 'fields',
  key: 'twinReturn',
  at: 'S64',
  fields: [
    calculated('rising', 'capTwinRising', slope(`(${cost('likely')}/${cost('low')})`)),
    calculated('falling', 'capTwinFalling', slope(`(${cost('likely')}/${cost('high')})`)),
    calculated('mean', 'capTwinMean', 'PRODUCT(capTwinFactors)-1'),
    calculated(
      'deviation',
      'capTwinDeviation',
      'SQRT(MAX(0,PRODUCT(capTwinSquares)-SUMSQ(1+capTwinMean)))+capTie*(1+capTwinMean)',
    ),
    calculated('standardError', 'capTwinError', 'capTwinDeviation/SQRT(capTrials)'),
  ],
};

/** F. P. Cantelli, 1928: how far from the mean, in deviations, the value can lie below which a share lies. */
const MANY = 'SQRT((1-capTail)/capTail)';
const FEW = 'SQRT(capTail/(1-capTail))';

interface Bounds {
  readonly simulated: string;
  readonly least: string;
  readonly most: string;
}

const BOUNDS: Readonly<Record<string, Bounds>> = {
  mean: {
    simulated: 'capRoiMean',
    least: 'capTwinMean-capStandardErrors*capTwinError',
    most: 'capTwinMean+capStandardErrors*capTwinError',
  },
  p10: {
    simulated: 'capRoiP10',
    least: `capTwinMean-${MANY}*capTwinDeviation`,
    most: `capTwinMean+${FEW}*capTwinDeviation`,
  },
  p50: {
    simulated: 'capRoiP50',
    least: 'capTwinMean-capTwinDeviation',
    most: 'capTwinMean+capTwinDeviation',
  },
  p90: {
    simulated: 'capRoiP90',
    least: `capTwinMean-${FEW}*capTwinDeviation`,
    most: `capTwinMean+${MANY}*capTwinDeviation`,
  },
};

const side = (which: keyof Bounds) =>
  Object.fromEntries(Object.entries(BOUNDS).map(([key, bounds]) => [key, onceReady(bounds[which])]));

export const simulation: Area = {
  kind: 'area',
  key: 'proofSimulation',
  at: 'B32',
  ruled: true,
  items: Object.keys(BOUNDS),
  columns: [
    { key: 'figure', type: 'text', label: 'areas.proofSimulation.items.{item}.figure' },
    { key: 'simulated', type: 'exact', name: 'capBoundedCustom', formulas: side('simulated') },
    { key: 'least', type: 'exact', name: 'capBoundedLeast', formulas: side('least') },
    { key: 'most', type: 'exact', name: 'capBoundedMost', formulas: side('most') },
    {
      key: 'ok',
      type: 'flag',
      name: 'capBoundedOk',
      formula:
        '=IFERROR(IF(capDriversReady=0,"",1*AND({least}<={simulated},{simulated}<={most},capRoiP10<=capRoiP50,capRoiP50<=capRoiP90)),0)',
      highlights: [
        { when: '{ok}=1', tone: 'good' },
        { when: 'AND({ok}=0,{ok}<>"")', tone: 'problem' },
      ],
    },
    { key: 'how', type: 'text', label: 'areas.proofSimulation.items.{item}.how' },
  ],
};
