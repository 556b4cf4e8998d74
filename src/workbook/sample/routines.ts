/** The sessions of the first months: an update a month by the team whose turn it is, experiments, impulses from outside. */
import { DEPARTMENTS, type Department, type Words } from './company';
import type { SampleRows, Telling } from './telling';

interface SampleSession {
  /** Day of the programme; an update's is found by its month, since the teams take turns by calendar month. */
  readonly day: number | { readonly month: number };
  readonly kind: 'update' | 'external' | 'experiment' | 'aiWeek';
  readonly team?: Department;
  readonly topic: Words;
  readonly minutes: number;
  readonly becameProcess?: 0 | 1;
}

const SESSIONS: readonly SampleSession[] = [
  {
    day: { month: 0 },
    kind: 'update',
    team: 'management',
    topic: {
      en: 'Which problems we want solved in 12 months',
      fr: 'Quels problèmes nous voulons régler dans 12 mois',
      de: 'Welche Probleme wir in 12 Monaten gelöst haben wollen',
    },
    minutes: 30,
  },
  {
    day: 18,
    kind: 'external',
    topic: {
      en: 'Webinar: generative AI for machine builders',
      fr: 'Webinaire : l’IA générative pour les constructeurs',
      de: 'Webinar: generative KI im Maschinenbau',
    },
    minutes: 60,
  },
  {
    day: 25,
    kind: 'experiment',
    team: 'design',
    topic: {
      en: 'Reading drawings with an assistant',
      fr: 'Lire les plans avec un assistant',
      de: 'Zeichnungen mit einem Assistenten lesen',
    },
    minutes: 120,
    becameProcess: 0,
  },
  {
    day: 32,
    kind: 'experiment',
    team: 'sales',
    topic: {
      en: 'Reusable templates for offers',
      fr: 'Modèles d’offres réutilisables',
      de: 'Wiederverwendbare Angebotsvorlagen',
    },
    minutes: 120,
    becameProcess: 1,
  },
  {
    day: { month: 1 },
    kind: 'update',
    team: 'sales',
    topic: {
      en: 'Standard offers in an hour',
      fr: 'Les offres standard en une heure',
      de: 'Standardangebote in einer Stunde',
    },
    minutes: 30,
  },
  {
    day: 46,
    kind: 'external',
    topic: {
      en: 'Visit to a neighbouring firm',
      fr: 'Visite d’une entreprise voisine',
      de: 'Besuch bei einem Nachbarbetrieb',
    },
    minutes: 180,
  },
  {
    day: 53,
    kind: 'experiment',
    team: 'administration',
    topic: {
      en: 'Minutes generated from meetings',
      fr: 'Compte-rendus générés à partir des réunions',
      de: 'Aus Besprechungen erzeugte Protokolle',
    },
    minutes: 120,
    becameProcess: 1,
  },
  {
    day: 60,
    kind: 'experiment',
    team: 'quality',
    topic: {
      en: 'Searching standards and test reports',
      fr: 'Chercher dans les normes et rapports d’essai',
      de: 'Suche in Normen und Prüfberichten',
    },
    minutes: 120,
    becameProcess: 0,
  },
  {
    day: { month: 2 },
    kind: 'update',
    team: 'production',
    topic: {
      en: 'Diagnosis at the machine: first results',
      fr: 'Le diagnostic en atelier : premiers résultats',
      de: 'Diagnose an der Maschine: erste Ergebnisse',
    },
    minutes: 30,
  },
  {
    day: 74,
    kind: 'experiment',
    team: 'production',
    topic: {
      en: 'Shift handover by dictation',
      fr: 'Passage de consignes par dictée',
      de: 'Schichtübergabe per Diktat',
    },
    minutes: 120,
  },
  {
    day: { month: 3 },
    kind: 'update',
    team: 'quality',
    topic: {
      en: 'Document search in everyday work',
      fr: 'La recherche de documents au quotidien',
      de: 'Dokumentensuche im Alltag',
    },
    minutes: 30,
  },
  {
    day: 190,
    kind: 'aiWeek',
    topic: {
      en: 'A week for own innovation projects',
      fr: 'Une semaine pour ses propres projets d’innovation',
      de: 'Eine Woche für eigene Innovationsprojekte',
    },
    minutes: 2400,
  },
];

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day after the start where it is in the same month, otherwise the start; later the 7th or the working day after it. */
function updateDay(start: number, month: number): number {
  const first = new Date(EPOCH + start * DAY);
  const [year, startMonth] = [first.getUTCFullYear(), first.getUTCMonth()];
  const serial = (time: number) => (time - EPOCH) / DAY;
  if (month === 0) return Math.min(start + 1, serial(Date.UTC(year, startMonth + 1, 0)));
  const seventh = serial(Date.UTC(year, startMonth + month, 7));
  // In the 1900 system serials divide by 7 on Saturdays.
  return seventh + ([2, 1][seventh % 7] ?? 0);
}

export function routines({ say, day, marked }: Telling): SampleRows {
  const dateOf = (when: SampleSession['day']) =>
    typeof when === 'number' ? day(when) : updateDay(day(1), when.month);
  return {
    sessions: SESSIONS.map((session) => ({
      date: dateOf(session.day),
      kind: { word: session.kind },
      team: session.team && say(DEPARTMENTS[session.team]),
      topic: say(session.topic),
      minutes: session.minutes,
      becameProcess: session.becameProcess,
      note: marked(false),
    })).sort((one, other) => one.date - other.date),
  };
}
