/** Buddies of the newcomers, mentors of those who take the next step, and the community's meetings. */
import type { SampleRows, Telling } from './telling';
import type { Words } from './company';

interface SamplePair {
  readonly mentee: string;
  readonly mentor: string;
  readonly kind: 'buddy' | 'mentor';
  readonly since: number;
  readonly levels: readonly [number, number?];
  readonly held: number;
  readonly hours: number;
  readonly recognised: 0 | 1;
}

/** Both levels are known of nine mentees; six of them gained a level: transfer 6 ÷ 9. */
// prettier-ignore
const PAIRS: readonly SamplePair[] = [
  { mentee: 'O. Moreau', mentor: 'K. Vogel', kind: 'buddy', since: 18, levels: [1, 1], held: 6, hours: 8, recognised: 1 },
  { mentee: 'N. Roche', mentor: 'I. Costa', kind: 'buddy', since: 18, levels: [1, 1], held: 5, hours: 6.5, recognised: 0 },
  { mentee: 'P. Thiel', mentor: 'C. Fontaine', kind: 'buddy', since: 18, levels: [1, 2], held: 7, hours: 9, recognised: 1 },
  { mentee: 'K. Noël', mentor: 'V. Adam', kind: 'buddy', since: 18, levels: [1, 2], held: 7, hours: 8, recognised: 1 },
  { mentee: 'S. Clarke', mentor: 'N. Keller', kind: 'buddy', since: 18, levels: [1, 2], held: 6, hours: 7, recognised: 1 },
  { mentee: 'T. Kowalski', mentor: 'L. Petit', kind: 'buddy', since: 32, levels: [1], held: 4, hours: 6, recognised: 1 },
  { mentee: 'I. Lacroix', mentor: 'J. Mercier', kind: 'buddy', since: 46, levels: [1], held: 3, hours: 4, recognised: 0 },
  { mentee: 'M. Prévost', mentor: 'L. Oswald', kind: 'mentor', since: 20, levels: [1, 2], held: 6, hours: 8, recognised: 1 },
  { mentee: 'F. Kraus', mentor: 'C. Henry', kind: 'mentor', since: 20, levels: [1, 2], held: 5, hours: 10, recognised: 1 },
  { mentee: 'D. Ilić', mentor: 'C. Henry', kind: 'mentor', since: 20, levels: [1, 2], held: 7, hours: 22, recognised: 1 },
  { mentee: 'K. Rau', mentor: 'T. Dubois', kind: 'mentor', since: 20, levels: [1, 1.5], held: 6, hours: 9, recognised: 1 },
];

interface SampleMeeting {
  readonly day: number;
  readonly kind: 'weeklyPoint' | 'officeHours' | 'community' | 'sharedProject';
  readonly topic?: Words;
  readonly people?: number;
}

/** Open questions need no agenda: office hours have no topic. */
const MEETINGS: readonly SampleMeeting[] = [
  { day: 25, kind: 'officeHours', people: 9 },
  {
    day: 30,
    kind: 'community',
    topic: {
      en: 'Offers: the prompts that work',
      fr: 'Offres : les prompts qui fonctionnent',
      de: 'Angebote: Prompts, die funktionieren',
    },
    people: 14,
  },
  { day: 32, kind: 'officeHours', people: 7 },
  {
    day: 37,
    kind: 'weeklyPoint',
    topic: { en: 'All buddies together', fr: 'Tous les buddies ensemble', de: 'Alle Buddys gemeinsam' },
    people: 12,
  },
  { day: 39, kind: 'officeHours', people: 11 },
  { day: 46, kind: 'officeHours', people: 8 },
  {
    day: 50,
    kind: 'sharedProject',
    topic: {
      en: 'Fault descriptions for the diagnosis pilot',
      fr: 'Descriptions de pannes pour le pilote de diagnostic',
      de: 'Störungsbeschreibungen für den Diagnose-Piloten',
    },
    people: 6,
  },
  { day: 53, kind: 'officeHours', people: 10 },
  {
    day: 58,
    kind: 'community',
    topic: {
      en: 'Document search: successes and challenges',
      fr: 'Recherche de documents : succès et défis',
      de: 'Dokumentensuche: Erfolge und Hürden',
    },
    people: 17,
  },
  { day: 60, kind: 'officeHours', people: 13 },
  { day: 67, kind: 'officeHours', people: 12 },
  { day: 74, kind: 'officeHours' },
];

export function mentoring({ say, day, marked }: Telling): SampleRows {
  return {
    pairs: PAIRS.map(({ mentee, mentor, kind, since, levels, held, hours, recognised }) => ({
      mentee,
      mentor,
      kind: { word: kind },
      since: day(since),
      levelBefore: levels[0],
      levelAfter: levels[1],
      held,
      hours,
      recognised,
      note: marked(false),
    })),
    meetings: MEETINGS.map((meeting) => ({
      date: day(meeting.day),
      kind: { word: meeting.kind },
      topic: meeting.topic && say(meeting.topic),
      people: meeting.people,
      note: marked(false),
    })),
  };
}
