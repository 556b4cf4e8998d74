/** The sample's first AI retro, after two months. Points and actions are invented. */
import { DEPARTMENTS, type Department, type Words } from './company';
import type { SampleRows, Telling } from './telling';

const RETRO_DAY = 60;

interface SamplePoint {
  readonly category: 'works' | 'cultural' | 'technical' | 'resources' | 'support';
  readonly team: Department;
  readonly votes: number;
  readonly point: Words;
}

const POINTS: readonly SamplePoint[] = [
  {
    category: 'works',
    team: 'sales',
    votes: 6,
    point: {
      en: 'Offers from templates: the first draft is ready in minutes.',
      fr: 'Les offres à partir de modèles : le premier jet est prêt en quelques minutes.',
      de: 'Angebote aus Vorlagen: Der erste Entwurf steht in Minuten.',
    },
  },
  {
    category: 'works',
    team: 'quality',
    votes: 4,
    point: {
      en: 'The weekly office hours: one question there saves a day.',
      fr: 'Les heures de consultation : une question y fait gagner une journée.',
      de: 'Die wöchentliche Sprechstunde: Eine Frage dort spart einen Tag.',
    },
  },
  {
    category: 'cultural',
    team: 'production',
    votes: 5,
    point: {
      en: 'Some fear that the assistant is there to replace them.',
      fr: 'Certains craignent que l’assistant soit là pour les remplacer.',
      de: 'Manche fürchten, der Assistent solle sie ersetzen.',
    },
  },
  {
    category: 'cultural',
    team: 'administration',
    votes: 2,
    point: {
      en: 'Using AI still feels like cheating.',
      fr: 'Utiliser l’IA donne encore l’impression de tricher.',
      de: 'KI zu nutzen fühlt sich noch wie Schummeln an.',
    },
  },
  {
    category: 'technical',
    team: 'quality',
    votes: 4,
    point: {
      en: 'Scanned documents are not found by the search.',
      fr: 'La recherche ne trouve pas les documents scannés.',
      de: 'Gescannte Dokumente findet die Suche nicht.',
    },
  },
  {
    category: 'technical',
    team: 'production',
    votes: 3,
    point: {
      en: 'No tablet at the machines: the diagnosis is far from the fault.',
      fr: 'Pas de tablette aux machines : le diagnostic est loin de la panne.',
      de: 'Keine Tablets an den Maschinen: Die Diagnose ist weit weg vom Fehler.',
    },
  },
  {
    category: 'resources',
    team: 'design',
    votes: 5,
    point: {
      en: 'Time to experiment is the first thing to go when orders come in.',
      fr: 'Le temps d’expérimentation saute dès que les commandes arrivent.',
      de: 'Zeit zum Ausprobieren fällt als Erstes weg, wenn Aufträge kommen.',
    },
  },
  {
    category: 'support',
    team: 'sales',
    votes: 3,
    point: {
      en: 'A short list of what customer data may be entered.',
      fr: 'Une liste courte des données clients que l’on peut saisir.',
      de: 'Eine kurze Liste, welche Kundendaten eingegeben werden dürfen.',
    },
  },
];

interface SampleAction {
  readonly action: Words;
  readonly owner: string;
  readonly due: number;
  readonly status: 'open' | 'inProgress' | 'done';
  readonly done?: number;
}

const ACTIONS: readonly SampleAction[] = [
  {
    action: {
      en: 'One page: what may be entered, what must not be passed on',
      fr: 'Une page : ce que l’on peut saisir, ce que l’on ne doit pas transmettre',
      de: 'Eine Seite: was eingegeben und was nicht weitergegeben werden darf',
    },
    owner: 'T. Dubois',
    due: 67,
    status: 'done',
    done: 65,
  },
  {
    action: {
      en: 'Tell each shift what AI is for: to ease work, not to replace it',
      fr: 'Dire à chaque équipe à quoi sert l’IA : simplifier le travail, non le remplacer',
      de: 'Jeder Schicht sagen, wofür KI da ist: Arbeit erleichtern, nicht ersetzen',
    },
    owner: 'S. Rossi',
    due: 68,
    status: 'open',
  },
  {
    action: {
      en: 'Make the scanned documents readable for the search',
      fr: 'Rendre les documents scannés lisibles par la recherche',
      de: 'Gescannte Dokumente für die Suche lesbar machen',
    },
    owner: 'V. Adam',
    due: 82,
    status: 'inProgress',
  },
  {
    action: {
      en: 'Two hours a month for experiments, fixed in the calendar',
      fr: 'Deux heures d’expérimentation par mois, fixées dans l’agenda',
      de: 'Zwei Stunden im Monat zum Ausprobieren, fest im Kalender',
    },
    owner: 'P. Laurent',
    due: 89,
    status: 'open',
  },
];

export function retro({ say, day }: Telling): SampleRows {
  return {
    retros: POINTS.map(({ category, point, team, votes }) => ({
      date: day(RETRO_DAY),
      category: { word: category },
      point: say(point),
      team: say(DEPARTMENTS[team]),
      votes,
    })),
    actions: ACTIONS.map(({ action, owner, due, status, done }) => ({
      retro: day(RETRO_DAY),
      action: say(action),
      owner,
      due: day(due),
      status: { word: status },
      doneDate: done && day(done),
    })),
  };
}
