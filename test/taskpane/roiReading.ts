/**
 * The investment of the article's machine builder as its workbook holds it, worked out here by hand: 335 hours saved a
 * week by the cases that count, at 40 EUR, 46 weeks a year and 70 % realised; 71,200 EUR at the start and 6,460 a month.
 */
import type { Language } from '../../src/i18n';
import type { Reading, Value } from '../../src/workbook/reading';
import { readingOf, type ReadingContent } from './reading';

/** An hour saved each week, over a year. */
export const HOUR = 40 * 46 * 0.7;
/** 4 × 14 + 3 × 42 + 2.5 × 60 hours of users, and 3 of a team. */
export const BENEFIT = 335 * HOUR;
export const ONE_OFF = 140 * 380 + 12_000 + 6_000;
export const MONTHLY = 140 * 24 + 1_500 + 1_600;
export const COSTS = ONE_OFF + 12 * MONTHLY;

/** Full months reached after a month, with a lead of 2 and a ramp of 6: the integral of a rate that rises from 0 to 1. */
export const reached = (month: number): number =>
  month <= 2 ? 0 : month <= 8 ? (month - 2) ** 2 / 12 : month - 5;
export const cumulative = (month: number, benefit = BENEFIT): number =>
  (benefit / 12) * reached(month) - ONE_OFF - month * MONTHLY;

const CASH_FLOW = Array.from({ length: 13 }, (_, month) => {
  const benefit = (BENEFIT / 12) * (reached(month) - reached(month - 1));
  const cost = month === 0 ? ONE_OFF : MONTHLY;
  return { month, benefit, cost, net: benefit - cost, cumulative: cumulative(month) };
});

const NPV = CASH_FLOW.reduce((sum, { month, net }) => sum + net / 1.08 ** (month / 12), 0);

/** Straight from below zero after month 8 to above it after month 9. */
export const PAYBACK = 8 + cumulative(8) / (cumulative(8) - cumulative(9));

interface Words {
  readonly drivers: readonly string[];
  readonly cases: readonly string[];
  readonly families: readonly string[];
  readonly user: string;
  readonly team: string;
  readonly pilot: string;
  readonly idea: string;
  readonly total: string;
  readonly head: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    drivers: ['Hours each week', 'People', 'Hour’s price', 'Weeks', 'Useful part', 'Year one costs'],
    cases: ['Standard offers', 'Diagnosis', 'Document search', 'Minutes of meetings', 'Proposals'],
    families: ['Learning', 'Software', 'Advice', 'Colleagues’ time'],
    ...{ user: 'each', team: 'all', pilot: 'piloted', idea: 'thought of', total: 'once', head: 'a head' },
  },
  fr: {
    drivers: ['H par sem.', 'Gens', 'Prix de l’heure', 'Sem. par an', 'Part utile', 'Frais an 1'],
    cases: ['Offres', 'Diagnostic', 'Recherche', 'Comptes rendus', 'Propositions'],
    families: ['Apprendre', 'Logiciels', 'Conseil', 'Temps passé'],
    ...{
      user: 'chacun',
      team: 'tous',
      pilot: 'essayé',
      idea: 'imaginé',
      total: 'une fois',
      head: 'par tête',
    },
  },
  de: {
    drivers: ['Std. je Woche', 'Leute', 'Preis der Stunde', 'Wochen', 'Nutzbarer Teil', 'Aufwand Jahr 1'],
    cases: ['Angebote', 'Diagnose', 'Suche', 'Protokolle', 'Vorschläge'],
    families: ['Lernen', 'Software', 'Beratung', 'Eigene Zeit'],
    ...{
      user: 'je Kopf',
      team: 'alle',
      pilot: 'erprobt',
      idea: 'erdacht',
      total: 'einmal',
      head: 'pro Kopf',
    },
  },
};

type Triple = readonly [low: number, likely: number, high: number];

/** As in the sample: 2.86 h × 117 users. */
export const ESTIMATES: readonly Triple[] = [
  [1.6, 2.86, 3.6],
  [80, 117, 140],
  [36, 40, 46],
  [44, 46, 47],
  [0.5, 0.7, 0.8],
  [140_000, COSTS, 185_000],
];
/** Nothing is uncertain: every case is 2.5 h × 100 users. */
export const CERTAIN: readonly Triple[] = [2.5, 100, 40, 46, 0.7, COSTS].map((value) => [
  value,
  value,
  value,
]);
export const CERTAIN_ROI = (250 * HOUR) / COSTS - 1;

/** Return at the likely values, but for one driver. */
export const returnWith = (driver: number, value: number): number => {
  const values = ESTIMATES.map(([, likely], index) => (index === driver ? value : likely));
  return values.slice(0, 5).reduce((product, each) => product * each, 1) / values[5]! - 1;
};

export interface InvestmentContent {
  readonly language?: Language;
  readonly estimates?: readonly (readonly Value[])[];
  readonly names?: ReadingContent['names'];
  readonly tables?: ReadingContent['tables'];
  readonly areas?: ReadingContent['areas'];
}

export function investmentReading(content: InvestmentContent = {}): Reading {
  const { language = 'en', estimates = CERTAIN } = content;
  const words = WORDS[language];
  const useCase = (at: number, hours: number, unit: string, users: Value, stage = words.pilot) => ({
    ...{ id: `UC${at + 1}`, useCase: words.cases[at]!, hours, unit, users, stage },
  });
  const cost = (at: number, basis: string, oneOff: Value, monthly: Value) => ({
    ...{ family: words.families[at]!, item: `${words.families[at]!} 1`, basis, oneOff, monthly },
  });
  const traced = (at: number, hours: number, measured: Value) => ({
    ...{ useCase: words.cases[at]!, id: `UC${at + 1}`, declared: hours * HOUR, measured },
  });
  const swung = (driver: number, share: number) => {
    const [roiLow, roiHigh] = [0, 2].map((end) => returnWith(driver, ESTIMATES[driver]![end]!));
    return { driver: words.drivers[driver]!, roiLow: roiLow!, roiHigh: roiHigh!, share };
  };
  return readingOf({
    language,
    tables: {
      useCases: [
        useCase(0, 4, words.user, 14),
        useCase(1, 3, words.user, 42),
        useCase(2, 2.5, words.user, 60),
        useCase(3, 3, words.team, ''),
        useCase(4, 6, words.team, '', words.idea),
      ],
      costs: [
        cost(0, words.head, 380, ''),
        cost(1, words.head, '', 24),
        cost(2, words.total, 12_000, 1_500),
        cost(3, words.total, 6_000, 1_600),
      ],
      drivers: words.drivers.map((driver, at) => {
        const [low = '', likely = '', high = ''] = estimates[at] ?? [];
        const current = [335 / 117, 117, 40, 46, 0.7, COSTS][at]!;
        return { driver, low, likely, high, current };
      }),
      bands: [
        { measure: 'a', low: 2, high: 4 },
        { measure: 'b', low: 6, high: 9 },
        { measure: 'c', low: 1_000, high: 3_000 },
      ],
      stages: [
        { stage: words.pilot, counted: 1 },
        { stage: words.idea, counted: 0 },
      ],
      units: [
        { unit: words.user, keyword: 'user' },
        { unit: words.team, keyword: 'team' },
      ],
      bases: [
        { basis: words.total, factor: 1 },
        { basis: words.head, factor: 140 },
      ],
      ...content.tables,
    },
    areas: {
      cashFlow: CASH_FLOW,
      costFamilies: [53_200, 40_320, 30_000, 25_200].map((horizon, at) => ({
        family: words.families[at]!,
        horizon,
      })),
      // (18 − 9) minutes × 920 searches ÷ 60 are 138 hours.
      traced: [traced(2, 150, 138 * HOUR), traced(1, 126, ''), traced(0, 56, ''), traced(3, 3, '')],
      // Shares of the variance from the moments of the triangular estimates (scipy), as in test/workbook/sheets/roi.test.ts.
      tornado: [swung(0, 0.456344), swung(1, 0.23), swung(4, 0.17), swung(5, 0.06)],
      ...content.areas,
    },
    names: {
      ...{ capHourlyCost: 40, capWeeksPerYear: 46, capRealisation: 0.7, capHorizon: 12, capLead: 2 },
      ...{ capRamp: 6, capDiscountRate: 0.08, capTargetRoi: 2, capBudgetPerPerson: 2_000 },
      ...{ capCurrency: 'EUR', capHeadcount: 140, capTrials: 10_000, capSeed: 1, capDecimals: 2 },
      // Monday 2 March 2026.
      capStart: 46_083,
      ...{ capAnnualBenefit: BENEFIT, capTotalCost: COSTS, capFirstYearCost: COSTS },
      capCostPerPerson: COSTS / 140,
      capRoi: ((BENEFIT / 12) * 7) / COSTS - 1,
      ...{ capPayback: PAYBACK, capNpv: NPV, capIrr: '' },
      ...{ capBreakEven: COSTS / 140 / HOUR, capTargetHours: (3 * COSTS) / 140 / HOUR },
      ...{ capHoursPerPerson: 335 / 140, capRunRateRoi: BENEFIT / COSTS - 1 },
      ...{ capLikelyRoi: CERTAIN_ROI, capRoiP10: CERTAIN_ROI, capRoiP50: CERTAIN_ROI },
      ...{ capRoiP90: CERTAIN_ROI, capRoiLossShare: 0, capRoiTargetShare: 0 },
      capFlowBenefit: CASH_FLOW.map(({ benefit }) => [benefit]),
      ...{ capMeasureNext: words.drivers[0]!, capMeasuredShare: 150 / 335, capOtherCost: 0 },
      capListFamilies: words.families.map((family) => [family]),
      capListBases: [[words.total], [words.head]],
      ...content.names,
    },
  });
}

/**
 * With the sample's estimates, and the range that numpy drew from them in 2,000,000 trials: P10 0.6967, P50 1.3430,
 * P90 2.0958, below 0 in 0.0003, 2 or more in 0.1304.
 */
export const uncertain = (language?: Language): Reading =>
  investmentReading({
    language,
    estimates: ESTIMATES,
    names: {
      ...{ capLikelyRoi: returnWith(0, 2.86), capRoiP10: 0.6967, capRoiP50: 1.343, capRoiP90: 2.0958 },
      ...{ capRoiLossShare: 0.0003, capRoiTargetShare: 0.1304 },
    },
  });

/** Nothing is entered but the settings. */
export const emptyInvestment = (language?: Language): Reading =>
  investmentReading({
    language,
    estimates: [],
    tables: { useCases: [], costs: [] },
    areas: { cashFlow: [], costFamilies: [], traced: [], tornado: [] },
    names: {
      ...{ capAnnualBenefit: 0, capTotalCost: 0, capFirstYearCost: 0, capCostPerPerson: 0, capRoi: '' },
      ...{ capPayback: '', capNpv: '', capBreakEven: 0, capTargetHours: 0, capHoursPerPerson: 0 },
      ...{ capRunRateRoi: '', capLikelyRoi: '', capRoiP10: '', capRoiP50: '', capRoiP90: '' },
      ...{ capRoiLossShare: '', capRoiTargetShare: '', capMeasureNext: '', capMeasuredShare: '' },
    },
  });
