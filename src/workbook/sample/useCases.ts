/**
 * The sample's use cases: three pilots of the article's machine builder, three cases of its metal firm, and the ideas of
 * the workshops since. Five departments have rated the article's six.
 */
import { CRITERIA, DISCOVERY } from '../sheets/useCaseTables';
import { DEPARTMENTS, type Department, type Words } from './company';
import { DEPARTMENT_RATINGS, type Ratings } from './departmentRatings';
import type { SampleRows, Telling } from './telling';

interface SampleUseCase {
  readonly domain: Words;
  readonly task: Words;
  readonly useCase: Words;
  readonly department: Department;
  readonly owner: string;
  readonly stage: 'idea' | 'prioritised' | 'prototype' | 'pilot' | 'scaled' | 'stopped';
  /** Repetitive, time-consuming, error-prone, bottleneck, each 1 to 5. */
  readonly discovery: Ratings;
  /** Impact, risk, measurability, effort, each 1 to 5. */
  readonly ratings?: Ratings;
  readonly hours?: number;
  readonly unit?: 'user' | 'team';
  readonly users?: number;
  /** Of the results, 1 to 5: for those that have some. */
  readonly quality?: number;
  readonly documented?: boolean;
  readonly article: boolean;
}

const USE_CASES: readonly SampleUseCase[] = [
  {
    domain: { en: 'Sales', fr: 'Ventes', de: 'Vertrieb' },
    task: {
      en: 'Writing standard offers',
      fr: 'Établir les offres standard',
      de: 'Standardangebote schreiben',
    },
    useCase: {
      en: 'Automatic generation of standard offers',
      fr: 'Génération automatique d’offres standard',
      de: 'Automatische Erstellung von Standardangeboten',
    },
    department: 'sales',
    owner: 'C. Meyer',
    stage: 'pilot',
    discovery: [5, 5, 3, 4],
    ratings: [5, 2, 5, 2],
    hours: 4,
    unit: 'user',
    users: 14,
    quality: 4,
    documented: true,
    article: true,
  },
  {
    domain: { en: 'Production', fr: 'Production', de: 'Produktion' },
    task: {
      en: 'Finding the cause of a standstill',
      fr: 'Trouver la cause d’un arrêt machine',
      de: 'Die Ursache eines Stillstands finden',
    },
    useCase: {
      en: 'AI-assisted diagnosis in production',
      fr: 'Diagnostic assisté par IA en production',
      de: 'KI-gestützte Diagnose in der Produktion',
    },
    department: 'production',
    owner: 'S. Rossi',
    stage: 'pilot',
    discovery: [3, 4, 4, 5],
    ratings: [5, 3, 4, 3],
    hours: 3,
    unit: 'user',
    users: 42,
    quality: 3,
    documented: false,
    article: true,
  },
  {
    domain: { en: 'Quality management', fr: 'Gestion de la qualité', de: 'Qualitätsmanagement' },
    task: {
      en: 'Looking up norms, test plans and procedures',
      fr: 'Chercher normes, plans de contrôle et procédures',
      de: 'Normen, Prüfpläne und Verfahren nachschlagen',
    },
    useCase: {
      en: 'Intelligent document search in quality management',
      fr: 'Recherche intelligente de documents en gestion de la qualité',
      de: 'Intelligente Dokumentensuche im Qualitätsmanagement',
    },
    department: 'quality',
    owner: 'J. Weber',
    stage: 'pilot',
    discovery: [4, 4, 3, 3],
    ratings: [4, 2, 4, 3],
    hours: 2.5,
    unit: 'user',
    users: 60,
    quality: 4,
    documented: true,
    article: true,
  },
  {
    domain: { en: 'Preparing offers', fr: 'Élaboration des offres', de: 'Angebotserstellung' },
    task: {
      en: 'Putting proposals together from text blocks',
      fr: 'Assembler les propositions à partir de blocs de texte',
      de: 'Angebote aus Textbausteinen zusammenstellen',
    },
    useCase: {
      en: 'Automatic drafting of standardised proposals',
      fr: 'Rédaction automatique des propositions standardisées',
      de: 'Automatisches Verfassen standardisierter Angebote',
    },
    department: 'sales',
    owner: 'C. Meyer',
    stage: 'prototype',
    discovery: [5, 4, 2, 3],
    ratings: [3, 1, 3, 2],
    hours: 6,
    unit: 'team',
    quality: 3,
    documented: false,
    article: true,
  },
  {
    domain: { en: 'Customer communication', fr: 'Communication client', de: 'Kundenkommunikation' },
    task: {
      en: 'Answering customers and following up on offers',
      fr: 'Répondre aux clients et relancer les offres',
      de: 'Kunden antworten und Angebote nachfassen',
    },
    useCase: {
      en: 'Automatic e-mail drafts and follow-ups',
      fr: 'Brouillons d’e-mails et relances automatiques',
      de: 'Automatische E-Mail-Entwürfe und Erinnerungen',
    },
    department: 'sales',
    owner: 'L. Petit',
    stage: 'prioritised',
    discovery: [4, 3, 2, 2],
    ratings: [3, 3, 3, 1],
    hours: 4,
    unit: 'team',
    article: true,
  },
  {
    domain: { en: 'Documentation', fr: 'Documentation', de: 'Dokumentation' },
    task: {
      en: 'Writing minutes and lists of actions',
      fr: 'Rédiger comptes rendus et listes d’actions',
      de: 'Protokolle und Aufgabenlisten schreiben',
    },
    useCase: {
      en: 'Minutes generated from meetings',
      fr: 'Compte-rendus générés à partir des réunions',
      de: 'Aus Besprechungen erzeugte Protokolle',
    },
    department: 'administration',
    owner: 'N. Keller',
    stage: 'scaled',
    discovery: [4, 3, 2, 1],
    ratings: [2, 2, 3, 1],
    hours: 3,
    unit: 'team',
    quality: 5,
    documented: true,
    article: true,
  },
  {
    domain: { en: 'Engineering', fr: 'Bureau d’études', de: 'Konstruktion' },
    task: {
      en: 'Finding errors in drawings before release',
      fr: 'Trouver les erreurs des plans avant diffusion',
      de: 'Fehler in Zeichnungen vor der Freigabe finden',
    },
    useCase: {
      en: 'Checking drawings against the parts list',
      fr: 'Contrôle des plans avec la nomenclature',
      de: 'Zeichnungen mit der Stückliste abgleichen',
    },
    department: 'design',
    owner: 'P. Laurent',
    stage: 'idea',
    discovery: [4, 4, 5, 4],
    article: false,
  },
  {
    domain: { en: 'After-sales service', fr: 'Service après-vente', de: 'Kundendienst' },
    task: { en: 'Answering complaints', fr: 'Répondre aux réclamations', de: 'Reklamationen beantworten' },
    useCase: {
      en: 'Draft answers and 8D reports for complaints',
      fr: 'Projets de réponses et de rapports 8D aux réclamations',
      de: 'Entwürfe für Antworten und 8D-Berichte zu Reklamationen',
    },
    department: 'quality',
    owner: 'V. Adam',
    stage: 'prioritised',
    discovery: [3, 5, 3, 4],
    ratings: [4.5, 4, 4, 2.5],
    hours: 3,
    unit: 'user',
    users: 8,
    article: false,
  },
  {
    domain: { en: 'Purchasing', fr: 'Achats', de: 'Einkauf' },
    task: {
      en: 'Comparing suppliers’ offers',
      fr: 'Comparer les offres des fournisseurs',
      de: 'Lieferantenangebote vergleichen',
    },
    useCase: {
      en: 'Table of prices and terms read out of offers',
      fr: 'Tableau des prix et conditions extraits des offres',
      de: 'Tabelle der Preise und Konditionen aus Angeboten',
    },
    department: 'administration',
    owner: 'M. Tanguy',
    stage: 'prioritised',
    discovery: [4, 4, 3, 2],
    ratings: [3, 2, 4, 2.5],
    hours: 2,
    unit: 'user',
    users: 4,
    article: false,
  },
  {
    domain: { en: 'Technical documentation', fr: 'Documentation technique', de: 'Technische Dokumentation' },
    task: {
      en: 'Writing and translating operating manuals',
      fr: 'Rédiger et traduire les notices',
      de: 'Betriebsanleitungen schreiben und übersetzen',
    },
    useCase: {
      en: 'First versions and translations of operating manuals',
      fr: 'Premières versions et traductions des notices',
      de: 'Erste Fassungen und Übersetzungen von Betriebsanleitungen',
    },
    department: 'design',
    owner: 'F. Kraus',
    stage: 'prototype',
    discovery: [4, 5, 3, 4],
    ratings: [4, 2, 3, 3],
    hours: 5,
    unit: 'user',
    users: 3,
    quality: 3,
    documented: false,
    article: false,
  },
  {
    domain: { en: 'Human resources', fr: 'Ressources humaines', de: 'Personal' },
    task: {
      en: 'Answering newcomers’ questions',
      fr: 'Répondre aux questions des nouveaux arrivants',
      de: 'Fragen neuer Mitarbeitender beantworten',
    },
    useCase: {
      en: 'Assistant for the first weeks in the company',
      fr: 'Assistant pour les premières semaines',
      de: 'Assistent für die ersten Wochen im Unternehmen',
    },
    department: 'administration',
    owner: 'R. Blanchard',
    stage: 'idea',
    discovery: [4, 2, 1, 1],
    ratings: [2, 1, 2, 2],
    hours: 1,
    unit: 'team',
    article: false,
  },
  {
    domain: { en: 'Marketing', fr: 'Marketing', de: 'Marketing' },
    task: {
      en: 'Answering enquiries on the website',
      fr: 'Répondre aux demandes du site web',
      de: 'Anfragen auf der Website beantworten',
    },
    useCase: {
      en: 'Open chatbot for customers on the website',
      fr: 'Chatbot public pour les clients sur le site web',
      de: 'Öffentlicher Chatbot für Kunden auf der Website',
    },
    department: 'sales',
    owner: 'E. Hartley',
    stage: 'stopped',
    discovery: [3, 2, 2, 1],
    ratings: [3, 5, 2, 5],
    article: false,
  },
];

const rated = (keys: readonly string[], ratings: Ratings | undefined) =>
  Object.fromEntries(keys.map((key, place) => [key, ratings?.[place]]));

export function useCases({ say, marked }: Telling): SampleRows {
  return {
    useCases: USE_CASES.map((sample, index) => ({
      id: `UC${index + 1}`,
      domain: say(sample.domain),
      task: say(sample.task),
      useCase: say(sample.useCase),
      department: say(DEPARTMENTS[sample.department]),
      owner: sample.owner,
      ...rated(DISCOVERY, sample.discovery),
      ...rated(CRITERIA, sample.ratings),
      hours: sample.hours,
      unit: sample.unit && { word: sample.unit },
      users: sample.users,
      quality: sample.quality,
      stage: { word: sample.stage },
      documented: sample.documented === undefined ? undefined : Number(sample.documented),
      note: marked(sample.article),
    })),
    ratings: Object.entries(DEPARTMENT_RATINGS).flatMap(([department, cases]) =>
      cases.map((ratings, index) => ({
        useCase: `UC${index + 1}`,
        department: say(DEPARTMENTS[department as Department]),
        ...rated(CRITERIA, ratings),
      })),
    ),
  };
}
