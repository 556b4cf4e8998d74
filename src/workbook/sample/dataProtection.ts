/** Tools with the sample company's own rules, and its register of who was trained in them. What it verified is invented. */
import { people } from './people';
import { TOOLS } from '../sheets/dataProtection';
import type { Words } from './company';
import type { SampleRows, Telling } from './telling';

interface SampleTool {
  readonly tool: keyof typeof TOOLS;
  readonly allowed?: Words;
  readonly forbidden?: Words;
  /** Terms, EU hosting, rules accepted. */
  readonly verified: readonly [0 | 1, 0 | 1, 0 | 1];
  readonly owner: string;
  readonly review?: number;
}

const NO_PERSONAL: Words = {
  en: 'Personal data, customer names, drawings, prices',
  fr: 'Données personnelles, noms de clients, plans, prix',
  de: 'Personenbezogene Daten, Kundennamen, Zeichnungen, Preise',
};

const TOOLS_OF_COMPANY: readonly SampleTool[] = [
  {
    tool: 'chatgpt',
    allowed: {
      en: 'Public information, general texts without names',
      fr: 'Informations publiques, textes généraux sans noms',
      de: 'Öffentliche Informationen, allgemeine Texte ohne Namen',
    },
    forbidden: NO_PERSONAL,
    verified: [0, 0, 1],
    owner: 'T. Dubois',
    review: 85,
  },
  {
    tool: 'claude',
    allowed: {
      en: 'Public information, general texts without names',
      fr: 'Informations publiques, textes généraux sans noms',
      de: 'Öffentliche Informationen, allgemeine Texte ohne Namen',
    },
    forbidden: NO_PERSONAL,
    verified: [1, 0, 1],
    owner: 'U. Eder',
    review: 60,
  },
  { tool: 'notion', verified: [0, 0, 0], owner: 'N. Keller' },
  {
    tool: 'copilot',
    allowed: {
      en: 'Internal documents, e-mails, minutes',
      fr: 'Documents internes, e-mails, comptes rendus',
      de: 'Interne Dokumente, E-Mails, Protokolle',
    },
    forbidden: {
      en: 'Staff files, health data, passwords',
      fr: 'Dossiers du personnel, données de santé, mots de passe',
      de: 'Personalakten, Gesundheitsdaten, Passwörter',
    },
    verified: [1, 1, 1],
    owner: 'T. Dubois',
    review: 100,
  },
];

/** Awareness sessions of the year before: two have run out, one was repeated. */
const EARLIER: readonly (readonly [person: string, day: number])[] = [
  ['A. Hofmann', -330],
  ['B. Marchetti', -320],
  ['N. Keller', -300],
  ['B. Marchetti', 32],
];

export function dataProtection(telling: Telling): SampleRows {
  const { say, day, marked } = telling;
  const note = marked(false);
  const accepted = people(telling).people!.filter(({ rulesAccepted }) => rulesAccepted !== undefined);
  const register = (rows: typeof accepted, topic: string) =>
    rows.map(({ name, rulesAccepted }) => ({
      person: name,
      topic: { word: topic },
      date: rulesAccepted as number,
      note,
    }));
  const champions = accepted.filter(({ path }) => (path as { word: string }).word === 'champion');
  return {
    tools: TOOLS_OF_COMPANY.map(({ tool, allowed, forbidden, verified, owner, review }) => ({
      tool: { word: tool },
      purpose: { word: TOOLS[tool] },
      allowed: allowed && say(allowed),
      forbidden: forbidden && say(forbidden),
      terms: verified[0],
      euHosting: verified[1],
      rulesAccepted: verified[2],
      owner,
      reviewDate: review && day(review),
      note,
    })),
    trainingEvidence: [
      ...EARLIER.map(([person, date]) => ({ person, topic: { word: 'awareness' }, date: day(date), note })),
      ...register(accepted, 'rules'),
      ...register(champions, 'byDesign'),
    ].sort((one, other) => one.date - other.date),
  };
}
