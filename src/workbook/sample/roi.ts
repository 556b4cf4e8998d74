/** What the sample's programme costs, what its pilots measured before and after, and how sure its figures are. */
import { DRIVERS } from '../sheets/roi/scenarios';
import type { Words } from './company';
import type { SampleRows, Telling } from './telling';

interface SampleCost {
  readonly family: 'training' | 'tools' | 'support' | 'ownTime';
  readonly item: Words;
  readonly basis: 'total' | 'head';
  readonly oneOff?: number;
  readonly monthly?: number;
}

/** 140 × 380 + 12,000 + 6,000 + 12 × (140 × 24 + 1,500 + 1,600) = 148,720 EUR, 1,062 EUR per person in the first year. */
const COSTS: readonly SampleCost[] = [
  {
    family: 'training',
    item: {
      en: 'Learning paths by role',
      fr: 'Parcours d’apprentissage par rôle',
      de: 'Lernpfade nach Rolle',
    },
    basis: 'head',
    oneOff: 380,
  },
  {
    family: 'tools',
    item: { en: 'AI assistant licences', fr: 'Licences d’assistant IA', de: 'Lizenzen für KI-Assistenten' },
    basis: 'head',
    monthly: 24,
  },
  {
    family: 'support',
    item: {
      en: 'Kick-off and pilot support',
      fr: 'Lancement et accompagnement des pilotes',
      de: 'Auftakt und Begleitung der Piloten',
    },
    basis: 'total',
    oneOff: 12000,
    monthly: 1500,
  },
  {
    family: 'ownTime',
    item: {
      en: 'Time of champions and mentors',
      fr: 'Temps des champions et mentors',
      de: 'Zeit der Champions und Mentoren',
    },
    basis: 'total',
    oneOff: 6000,
    monthly: 1600,
  },
];

type Metric = 'time' | 'quality' | 'errors' | 'satisfaction';
type Pair = readonly [before: number, after: number];

interface MeasuredPilot {
  readonly useCase: string;
  /** Minutes per task, one for each of the days. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Tasks per week of all users, on the same days. */
  readonly volumeBefore: readonly number[];
  readonly volumeAfter: readonly number[];
  readonly others: Readonly<Record<Exclude<Metric, 'time'>, Pair>>;
}

/** Days of the programme: baselines in the week before the pilots start on day 43, results once they run. */
const BEFORE = [36, 37, 38, 39];
const AFTER = [50, 57, 64, 68];

/**
 * Mean minutes 95 → 52, 60 → 44 and 18 → 9, with 76, 480 and 920 tasks a week: 54.5, 128 and 138 hours a week measured
 * beside the 56, 126 and 150 declared.
 */
const MEASURED: readonly MeasuredPilot[] = [
  {
    useCase: 'UC1',
    before: [92, 98, 101, 89],
    after: [60, 54, 49, 45],
    volumeBefore: [75, 77, 76, 76],
    volumeAfter: [74, 78, 75, 77],
    others: { quality: [3.6, 4.2], errors: [9, 4], satisfaction: [3.1, 4.3] },
  },
  {
    useCase: 'UC2',
    before: [56, 62, 64, 58],
    after: [48, 45, 43, 40],
    volumeBefore: [478, 492, 470, 480],
    volumeAfter: [470, 490, 485, 475],
    others: { quality: [3.4, 3.5], errors: [14, 12], satisfaction: [3.3, 3.6] },
  },
  {
    useCase: 'UC3',
    before: [17, 19, 18.5, 17.5],
    after: [10.5, 9, 8.5, 8],
    volumeBefore: [905, 925, 910, 940],
    volumeAfter: [900, 930, 920, 930],
    others: { quality: [3.2, 4.1], errors: [11, 6], satisfaction: [2.9, 4.1] },
  },
];

function measuresOf(pilot: MeasuredPilot, { day, marked }: Telling) {
  const row = (metric: Metric, after: boolean, on: number, value: number, volume?: number) => ({
    useCase: pilot.useCase,
    metric: { word: metric },
    moment: { word: after ? 'after' : 'before' },
    date: day(on),
    value,
    volume,
    note: marked(false),
  });
  return [
    ...pilot.before.map((value, n) => row('time', false, BEFORE[n]!, value, pilot.volumeBefore[n])),
    ...pilot.after.map((value, n) => row('time', true, AFTER[n]!, value, pilot.volumeAfter[n])),
    ...(Object.entries(pilot.others) as [Metric, Pair][]).flatMap(([metric, [before, after]]) => [
      row(metric, false, BEFORE.at(-1)!, before),
      row(metric, true, AFTER.at(-1)!, after),
    ]),
  ];
}

/**
 * Low, likely and high. The likely ones are the programme's own figures: 2.86 h × 117 users × 40 EUR × 46 weeks × 0.7 =
 * 430,990 EUR a year beside the 431,480 of its use cases.
 */
const ESTIMATES: Readonly<Record<(typeof DRIVERS)[number], readonly [number, number, number]>> = {
  hours: [1.6, 2.86, 3.6],
  users: [80, 117, 140],
  rate: [36, 40, 46],
  weeks: [44, 46, 47],
  realisation: [0.5, 0.7, 0.8],
  cost: [140_000, 148_720, 185_000],
};

export function roi(telling: Telling): SampleRows {
  const { say, marked } = telling;
  return {
    costs: COSTS.map((cost) => ({
      family: { word: cost.family },
      item: say(cost.item),
      basis: { word: cost.basis },
      oneOff: cost.oneOff,
      monthly: cost.monthly,
      note: marked(false),
    })),
    drivers: DRIVERS.map((driver) => {
      const [low, likely, high] = ESTIMATES[driver];
      return { driver: { word: driver }, low, likely, high };
    }),
    measures: MEASURED.flatMap((pilot) => measuresOf(pilot, telling)),
  };
}
