/**
 * The sample's 140 people. All are invented. Six departments as a machine builder has them; those who lead a use case or
 * rate their team are among them. On day 71 the pilots' people are trained and most use what they learnt; others follow.
 */
import { DEPARTMENTS, type Department, type Words } from './company';
import type { SampleRows, Telling } from './telling';

type Path = 'base' | 'powerUser' | 'champion';
type Profile = 'expert' | 'enthusiast' | 'owner';

/** What people do, said as an activity: it suits everybody. */
const JOBS = {
  managingDirector: { en: 'Managing director', fr: 'Direction générale', de: 'Geschäftsführung' },
  operationsLead: { en: 'Operations lead', fr: 'Direction des opérations', de: 'Betriebsleitung' },
  financeLead: { en: 'Finance lead', fr: 'Direction financière', de: 'Finanzleitung' },
  peopleLead: { en: 'HR lead', fr: 'Direction RH', de: 'Personalleitung' },
  technicalLead: { en: 'Technical lead', fr: 'Direction technique', de: 'Technische Leitung' },
  itLead: { en: 'IT lead', fr: 'Direction informatique', de: 'IT-Leitung' },
  salesLead: { en: 'Head of sales', fr: 'Responsable des ventes', de: 'Vertriebsleitung' },
  offers: { en: 'Offers', fr: 'Élaboration des offres', de: 'Angebotserstellung' },
  fieldSales: { en: 'Field sales', fr: 'Vente sur le terrain', de: 'Außendienst' },
  insideSales: { en: 'Inside sales', fr: 'Administration des ventes', de: 'Innendienst' },
  afterSales: { en: 'After-sales service', fr: 'Service après-vente', de: 'Kundendienst' },
  marketing: { en: 'Marketing', fr: 'Marketing', de: 'Marketing' },
  productionLead: { en: 'Head of production', fr: 'Responsable de production', de: 'Produktionsleitung' },
  planning: { en: 'Production planning', fr: 'Ordonnancement', de: 'Fertigungsplanung' },
  machining: { en: 'Machining', fr: 'Usinage', de: 'Zerspanung' },
  welding: { en: 'Welding', fr: 'Soudage', de: 'Schweißerei' },
  assembly: { en: 'Assembly', fr: 'Montage', de: 'Montage' },
  electrical: { en: 'Electrical assembly', fr: 'Montage électrique', de: 'Elektromontage' },
  commissioning: { en: 'Commissioning', fr: 'Mise en service', de: 'Inbetriebnahme' },
  maintenance: { en: 'Maintenance', fr: 'Maintenance', de: 'Instandhaltung' },
  logistics: { en: 'Logistics', fr: 'Logistique', de: 'Logistik' },
  qualityLead: { en: 'Head of quality', fr: 'Responsable qualité', de: 'Qualitätsleitung' },
  qualitySystem: { en: 'Quality system', fr: 'Système qualité', de: 'Qualitätsmanagement' },
  inspection: { en: 'Inspection', fr: 'Contrôle', de: 'Prüfung' },
  designLead: { en: 'Head of engineering', fr: 'Responsable d’études', de: 'Konstruktionsleitung' },
  projects: { en: 'Project management', fr: 'Gestion de projet', de: 'Projektleitung' },
  mechanical: { en: 'Mechanical design', fr: 'Conception mécanique', de: 'Mechanik' },
  electricalDesign: { en: 'Electrical design', fr: 'Conception électrique', de: 'Elektrokonstruktion' },
  automation: { en: 'Automation', fr: 'Automatisme', de: 'Automatisierung' },
  documentation: { en: 'Documentation', fr: 'Documentation', de: 'Dokumentation' },
  administrationLead: {
    en: 'Head of administration',
    fr: 'Responsable administratif',
    de: 'Verwaltungsleitung',
  },
  accounting: { en: 'Accounting', fr: 'Comptabilité', de: 'Buchhaltung' },
  controlling: { en: 'Controlling', fr: 'Contrôle de gestion', de: 'Controlling' },
  purchasing: { en: 'Purchasing', fr: 'Achats', de: 'Einkauf' },
  peopleServices: { en: 'HR', fr: 'Ressources humaines', de: 'Personal' },
  informationTechnology: { en: 'IT', fr: 'Informatique', de: 'IT' },
} as const satisfies Readonly<Record<string, Words>>;

type Job = keyof typeof JOBS;

/** Name, day trained, day last active (told on day 71); – or nothing: not yet. */
const STAFF: Readonly<Record<Department, Partial<Record<Job, string>>>> = {
  management: {
    managingDirector: 'T. Aubert 44 71',
    operationsLead: 'F. Brandt 38 71',
    financeLead: 'M. Delcourt',
    peopleLead: 'A. Hofmann 31 71',
    technicalLead: 'R. Whitfield 16 69',
    itLead: 'B. Marchetti 31 32',
  },
  sales: {
    salesLead: 'C. Meyer 16 65',
    offers: `
      L. Petit 16 69; K. Vogel 16 68; E. Garnier 31 70; D. Ashworth 44 65; V. Schuster 44 65;
      O. Moreau 52 59`,
    fieldSales: `
      G. Lambert 37 68; H. Richter 33 56; I. Novak 59 70; P. Sinclair; C. Dubreuil 51 69`,
    insideSales: 'M. Fournier 33 65; J. Albrecht; S. Lindgren 52 68; A. Perrot 38 65; T. Kowalski',
    afterSales: 'B. Lefort 52 65; N. Engel; R. Okafor 51 63; Y. Chevalier 51 63',
    marketing: 'E. Hartley 17 69',
  },
  production: {
    productionLead: 'S. Rossi 17 68',
    planning: 'U. Krüger 17 71; F. Masson 32 56; D. Winkler 45 51; L. Ferreira',
    machining: `
      A. Lemoine; B. Schäfer 58 60; C. Barbier; D. Huber; E. Morel 38 70; F. Pohl – 63;
      G. Renard 51 69; H. Sommer; I. Costa 17 59; J. Picard; K. Baumann; L. Vidal; M. Ziegler;
      N. Roche`,
    welding: `
      O. Lange; P. Gauthier; R. Seidel; S. Boucher 37 65; T. Arnold 38 44; U. Horvath 45 70;
      V. Leclerc; W. Busch`,
    assembly: `
      A. Berger 59; B. Collin; C. Dietrich 38 59; D. Fabre 44 70; E. Graf; F. Hubert 37 70;
      G. Jansen; H. Kessler; I. Leroux; J. Maillard; K. Nowak; L. Otto 45 51; M. Pons;
      N. Reuter 59 71; O. Simon; P. Thiel`,
    electrical: `
      R. Ulrich 33 35; S. Vasseur; T. Wolff; A. Carlier 38 70; B. Ebert; C. Fontaine 16 63;
      D. Günther`,
    commissioning: 'E. Haas 33 69; F. Imbert; G. Jung; H. Klein; I. Lacroix',
    maintenance: `
      J. Mercier 17 59; K. Neumann 31 70; L. Olivier – 63; M. Pfeiffer; N. Quinn 59 69;
      O. Rolland 44 56`,
    logistics: 'P. Stein; R. Tessier; S. Urban; T. Voss; U. Wagner 51 56',
  },
  quality: {
    qualityLead: 'J. Weber 17 69',
    qualitySystem: 'V. Adam 16 59; W. Becker 32 38; A. Clément 58 64; B. Dorn 44 71',
    inspection: `
      C. Evrard 32 65; D. Franke; E. Giraud; F. Heinz; G. Joly 38 39; H. Kaiser 51 71;
      I. Legrand 37 71; J. Maurer 45 68; K. Noël 59 70`,
  },
  design: {
    designLead: 'P. Laurent 17 70',
    projects: 'L. Oswald 17 71; M. Prévost 17 71; N. Sauer 33 71; O. Thomas 31 56',
    mechanical: `
      P. Uhlig 44 50; R. Valentin 33 70; S. Werner; T. Baker; U. Charpentier 65 66`,
    electricalDesign: 'V. Decker 32 70; A. Ferrand 38 71; B. Greiner',
    automation: 'C. Henry 17 65; D. Ilić 17 71; E. Jacquet 45',
    documentation: 'F. Kraus 16 70; G. Langlois',
  },
  administration: {
    administrationLead: 'N. Keller 17 63',
    accounting: 'H. Michaud; I. Nagel; J. Poirier',
    controlling: 'K. Rau 17 63; L. Schmitt 51 51',
    purchasing: 'M. Tanguy 31 51; N. Unger; O. Verdier; P. Wolf – 68',
    peopleServices: 'R. Blanchard 38; S. Clarke 44 70',
    informationTechnology: 'T. Dubois 17 70; U. Eder 17 63',
  },
};

const CHAMPIONS: readonly string[] = [
  'R. Whitfield',
  'C. Meyer',
  'S. Rossi',
  'J. Weber',
  'P. Laurent',
  'L. Oswald',
  'C. Henry',
  'T. Dubois',
];

const POWER_USERS: readonly string[] = [
  'A. Hofmann',
  'B. Marchetti',
  'L. Petit',
  'K. Vogel',
  'E. Garnier',
  'H. Richter',
  'M. Fournier',
  'E. Hartley',
  'U. Krüger',
  'F. Masson',
  'R. Ulrich',
  'E. Haas',
  'J. Mercier',
  'K. Neumann',
  'V. Adam',
  'W. Becker',
  'C. Evrard',
  'M. Prévost',
  'N. Sauer',
  'O. Thomas',
  'R. Valentin',
  'V. Decker',
  'D. Ilić',
  'F. Kraus',
  'N. Keller',
  'K. Rau',
  'M. Tanguy',
  'U. Eder',
];

/** Early adopters beside the champions, who all are. */
const VOLUNTEERS: readonly string[] = [
  'L. Petit',
  'K. Vogel',
  'E. Hartley',
  'U. Krüger',
  'I. Costa',
  'C. Fontaine',
  'J. Mercier',
  'V. Adam',
  'M. Prévost',
  'D. Ilić',
  'F. Kraus',
  'N. Keller',
  'K. Rau',
  'U. Eder',
];

const PROFILES: Readonly<Record<string, Profile>> = {
  'C. Meyer': 'owner',
  'L. Petit': 'expert',
  'K. Vogel': 'enthusiast',
  'E. Garnier': 'expert',
  'S. Rossi': 'owner',
  'U. Krüger': 'expert',
  'I. Costa': 'enthusiast',
  'J. Mercier': 'expert',
  'K. Neumann': 'expert',
  'J. Weber': 'owner',
  'V. Adam': 'expert',
  'C. Evrard': 'expert',
  'P. Laurent': 'owner',
  'L. Oswald': 'owner',
  'M. Prévost': 'owner',
  'C. Henry': 'enthusiast',
  'D. Ilić': 'enthusiast',
  'F. Kraus': 'expert',
  'N. Keller': 'owner',
  'K. Rau': 'expert',
  'M. Tanguy': 'expert',
  'T. Dubois': 'enthusiast',
  'U. Eder': 'enthusiast',
};

/** The day they came and their buddy; one has none yet. */
const NEWCOMERS: Readonly<Record<string, { readonly came: number; readonly buddy?: string }>> = {
  'O. Moreau': { came: -38, buddy: 'K. Vogel' },
  'T. Kowalski': { came: 32, buddy: 'L. Petit' },
  'N. Roche': { came: -24, buddy: 'I. Costa' },
  'P. Thiel': { came: 15, buddy: 'C. Fontaine' },
  'I. Lacroix': { came: 46, buddy: 'J. Mercier' },
  'K. Noël': { came: 1, buddy: 'V. Adam' },
  'U. Charpentier': { came: 62 },
  'S. Clarke': { came: -10, buddy: 'N. Keller' },
};

/** Trained, but the rules are still to be accepted. */
const RULES_OPEN: readonly string[] = ['A. Berger', 'E. Jacquet', 'R. Blanchard'];

/** Full cost of an hour, where it is far from the company's. */
const HOURLY_COSTS: Partial<Record<Job, number>> = {
  managingDirector: 90,
  operationsLead: 75,
  financeLead: 75,
  technicalLead: 75,
};

/** Not everybody has to become an expert: the path says how far. */
const TARGET_LEVELS: Readonly<Record<Path, number>> = { base: 1, powerUser: 2, champion: 3 };

const pathOf = (name: string): Path =>
  CHAMPIONS.includes(name) ? 'champion' : POWER_USERS.includes(name) ? 'powerUser' : 'base';

interface Person {
  readonly name: string;
  readonly department: Department;
  readonly job: Job;
  readonly trained?: number;
  readonly active?: number;
}

const dayOf = (word: string | undefined) => (word === undefined || word === '–' ? {} : { day: Number(word) });

function person(line: string, department: Department, job: Job): Person {
  const [initial, surname, trained, active] = line.split(' ');
  return {
    name: `${initial} ${surname}`,
    department,
    job,
    trained: dayOf(trained).day,
    active: dayOf(active).day,
  };
}

const PEOPLE: readonly Person[] = (Object.keys(STAFF) as Department[]).flatMap((department) =>
  (Object.keys(STAFF[department]) as Job[]).flatMap((job) =>
    STAFF[department][job]!.trim()
      .split(/;\s+/)
      .map((line) => person(line, department, job)),
  ),
);

/** The day each came: between half a year and 19 years before the programme, all on its weekday. */
const WEEKS_BEFORE = { least: 26, spread: 970, first: 700, step: 53 };
const cameBefore = (index: number) =>
  1 - 7 * (WEEKS_BEFORE.least + ((WEEKS_BEFORE.first + index * WEEKS_BEFORE.step) % WEEKS_BEFORE.spread));

export function people({ say, day }: Telling): SampleRows {
  const on = (number: number | undefined) => (number === undefined ? undefined : day(number));
  return {
    people: PEOPLE.map(({ name, department, job, trained, active }, index) => {
      const newcomer = NEWCOMERS[name];
      const path = pathOf(name);
      const profile = PROFILES[name];
      return {
        id: `P${String(index + 1).padStart(3, '0')}`,
        name,
        department: say(DEPARTMENTS[department]),
        job: say(JOBS[job]),
        start: day(newcomer?.came ?? cameBefore(index)),
        newcomer: newcomer ? 1 : 0,
        path: { word: path },
        profile: profile && { word: profile },
        targetLevel: TARGET_LEVELS[path],
        buddy: newcomer?.buddy,
        volunteer: path === 'champion' || VOLUNTEERS.includes(name) ? 1 : 0,
        lastActive: on(active),
        trained: on(trained),
        rulesAccepted: RULES_OPEN.includes(name) ? undefined : on(trained),
        hourlyCost: HOURLY_COSTS[job],
      };
    }),
  };
}
