/** The sample's 90 days, told on day 71: the pilots have run, their lessons are late, the scaling strategy has begun. */
import { GATES, PLAN, taskRow } from '../sheets/roadmapPlan';
import { DEPARTMENTS, type Department, type Words } from './company';
import type { SampleRows, Telling } from './telling';

/** Who has each task, and how much of it is done; phases 1 and 2 are done. */
const TASKS: Readonly<Record<string, { readonly owner: string; readonly done: number }>> = {
  launch: { owner: 'T. Aubert', done: 1 },
  stocktaking: { owner: 'A. Hofmann', done: 1 },
  ambassadors: { owner: 'A. Hofmann', done: 1 },
  interviews: { owner: 'A. Hofmann', done: 1 },
  vision: { owner: 'T. Aubert', done: 1 },
  rules: { owner: 'T. Dubois', done: 1 },
  workshop: { owner: 'L. Oswald', done: 1 },
  potentials: { owner: 'L. Oswald', done: 1 },
  review30: { owner: 'T. Aubert', done: 1 },
  choose: { owner: 'T. Aubert', done: 1 },
  teams: { owner: 'F. Brandt', done: 1 },
  goals: { owner: 'F. Brandt', done: 1 },
  baseline: { owner: 'K. Rau', done: 1 },
  prepare: { owner: 'T. Dubois', done: 1 },
  run: { owner: 'F. Brandt', done: 1 },
  exchange: { owner: 'R. Blanchard', done: 1 },
  review60: { owner: 'T. Aubert', done: 1 },
  measure: { owner: 'K. Rau', done: 1 },
  lessons: { owner: 'L. Oswald', done: 0.7 },
  roles: { owner: 'A. Hofmann', done: 0.2 },
  infrastructure: { owner: 'B. Marchetti', done: 0.2 },
  governance: { owner: 'T. Dubois', done: 0 },
  training: { owner: 'A. Hofmann', done: 0 },
  success: { owner: 'E. Hartley', done: 1 },
  review90: { owner: 'T. Aubert', done: 0 },
};

interface SamplePilot {
  readonly useCase: string;
  readonly goal: Words;
  readonly metric: Words;
  readonly baseline: number;
  readonly target: number;
  readonly expert: string;
  readonly enthusiast: string;
  readonly owner: string;
  readonly member4: string;
  readonly member5?: string;
  readonly learned?: Words;
}

/** Measured for the last time before the start, as on the sheet ROI. */
const PILOT_DAYS = { baseline: 39, start: 43, deadline: 82 };

/** The article's three pilots; goals, figures and lessons are invented. */
const PILOTS: readonly SamplePilot[] = [
  {
    useCase: 'UC1',
    goal: {
      en: 'Standard offers leave the house the same day',
      fr: 'Les offres standard partent le jour même',
      de: 'Standardangebote gehen am selben Tag hinaus',
    },
    metric: { en: 'Minutes per offer', fr: 'Minutes par offre', de: 'Minuten je Angebot' },
    baseline: 95,
    target: 45,
    expert: 'L. Petit',
    enthusiast: 'K. Vogel',
    owner: 'C. Meyer',
    member4: 'F. Kraus',
    learned: {
      en: 'Works: templates with checked prices. Blocks: old data sheets. Trend: offers for spare parts next.',
      fr: 'Marche : modèles aux prix vérifiés. Bloque : fiches techniques anciennes. Tendance : les pièces de rechange ensuite.',
      de: 'Klappt: Vorlagen mit geprüften Preisen. Hemmt: alte Datenblätter. Trend: als Nächstes Ersatzteile.',
    },
  },
  {
    useCase: 'UC2',
    goal: {
      en: 'Faults are found faster, standstills are shorter',
      fr: 'Les pannes sont trouvées plus vite, les arrêts sont plus courts',
      de: 'Fehler werden schneller gefunden, Stillstände kürzer',
    },
    metric: { en: 'Minutes per fault', fr: 'Minutes par panne', de: 'Minuten je Störung' },
    baseline: 60,
    target: 40,
    expert: 'J. Mercier',
    enthusiast: 'C. Henry',
    owner: 'S. Rossi',
    member4: 'U. Krüger',
    member5: 'K. Neumann',
  },
  {
    useCase: 'UC3',
    goal: {
      en: 'Everyone finds the valid document themselves',
      fr: 'Chacun trouve lui-même le document en vigueur',
      de: 'Alle finden das gültige Dokument selbst',
    },
    metric: { en: 'Minutes per search', fr: 'Minutes par recherche', de: 'Minuten je Suche' },
    baseline: 18,
    target: 8,
    expert: 'V. Adam',
    enthusiast: 'T. Dubois',
    owner: 'J. Weber',
    member4: 'C. Evrard',
    learned: {
      en: 'Works: questions in plain words. Blocks: scans without text. Trend: use on the shop floor.',
      fr: 'Marche : des questions en langage courant. Bloque : les scans sans texte. Tendance : l’usage en atelier.',
      de: 'Klappt: Fragen in einfachen Worten. Hemmt: Scans ohne Text. Trend: Nutzung in der Werkstatt.',
    },
  },
];

interface SampleInterview {
  readonly day: number;
  readonly department: Department;
  readonly person: string;
  readonly finding: Words;
}

const INTERVIEWS: readonly SampleInterview[] = [
  {
    day: 9,
    department: 'management',
    person: 'F. Brandt',
    finding: {
      en: 'Wants shorter standstills and no loss of know-how when people retire.',
      fr: 'Veut des arrêts plus courts et garder le savoir-faire lors des départs en retraite.',
      de: 'Will kürzere Stillstände und kein Wissen verlieren, wenn Leute in Rente gehen.',
    },
  },
  {
    day: 10,
    department: 'sales',
    person: 'C. Meyer',
    finding: {
      en: 'Two thirds of the offers are alike; each is written from scratch.',
      fr: 'Deux tiers des offres se ressemblent ; chacune est rédigée de zéro.',
      de: 'Zwei Drittel der Angebote ähneln sich; jedes wird neu geschrieben.',
    },
  },
  {
    day: 11,
    department: 'production',
    person: 'S. Rossi',
    finding: {
      en: 'Fault reports are on paper; the same faults come back.',
      fr: 'Les rapports de panne sont sur papier ; les mêmes pannes reviennent.',
      de: 'Störungsberichte liegen auf Papier; dieselben Fehler kehren wieder.',
    },
  },
  {
    day: 15,
    department: 'quality',
    person: 'J. Weber',
    finding: {
      en: 'Colleagues ask quality for documents they could find themselves.',
      fr: 'Les collègues demandent à la qualité des documents qu’ils pourraient trouver eux-mêmes.',
      de: 'Kollegen fragen die Qualität nach Dokumenten, die sie selbst finden könnten.',
    },
  },
  {
    day: 16,
    department: 'design',
    person: 'P. Laurent',
    finding: {
      en: 'Drawings and parts lists are compared by eye.',
      fr: 'Plans et nomenclatures sont comparés à l’œil.',
      de: 'Zeichnungen und Stücklisten werden von Hand verglichen.',
    },
  },
  {
    day: 18,
    department: 'administration',
    person: 'N. Keller',
    finding: {
      en: 'Minutes take an hour after every meeting.',
      fr: 'Les comptes rendus prennent une heure après chaque réunion.',
      de: 'Protokolle kosten nach jeder Besprechung eine Stunde.',
    },
  },
];

const DECISIONS: readonly (Words | undefined)[] = [
  {
    en: 'Launch three pilots: offers, diagnosis, document search.',
    fr: 'Lancer trois pilotes : offres, diagnostic, recherche de documents.',
    de: 'Drei Piloten starten: Angebote, Diagnose, Dokumentensuche.',
  },
  {
    en: 'Continue all three; prepare the scaling strategy.',
    fr: 'Poursuivre les trois ; préparer la montée à l’échelle.',
    de: 'Alle drei fortsetzen; Skalierung vorbereiten.',
  },
];

export function roadmap({ say, day }: Telling): SampleRows {
  return {
    tasks: PLAN.map((task) => ({ ...taskRow(task), ...TASKS[task.key] })),
    gates: GATES.map((gate, index) => {
      const decision = DECISIONS[index];
      return { ...gate, decision: decision && say(decision) };
    }),
    pilots: PILOTS.map(({ goal, metric, learned, ...pilot }) => ({
      ...pilot,
      goal: say(goal),
      metric: say(metric),
      baselineDate: day(PILOT_DAYS.baseline),
      start: day(PILOT_DAYS.start),
      deadline: day(PILOT_DAYS.deadline),
      learned: learned && say(learned),
    })),
    interviews: INTERVIEWS.map((interview) => ({
      date: day(interview.day),
      department: say(DEPARTMENTS[interview.department]),
      person: interview.person,
      finding: say(interview.finding),
    })),
  };
}
