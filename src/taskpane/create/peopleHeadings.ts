/** The headings of a list that was copied with them: which column is the name, which the department. */

export interface Headings {
  /** Columns of the name, put together in this order: one, or the first name and the surname. */
  readonly names: readonly number[];
  readonly department?: number;
  /** As they are written: what is read, and what is left out. */
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

type Meaning = 'name' | 'first' | 'last' | 'department' | 'other';

/** In English, French and German, without accents, capitals and marks. */
const WORDS: Readonly<Record<Meaning, string>> = {
  name: `
    name, names, full name, fullname, display name, person, people, employee, employees, employee name,
    nom, noms, nom complet, nom prenom, nom et prenom, prenom nom, prenom et nom, personne, personnes, collaborateur,
    collaborateurs, salarie, salaries,
    namen, name vorname, nachname vorname, vorname name, vorname nachname, vor und nachname, anzeigename, mitarbeiter,
    mitarbeiterin, mitarbeiterinnen, mitarbeitende, personen`,
  first: `
    first name, firstname, given name, prenom, prenoms, vorname, vornamen`,
  last: `
    last name, lastname, surname, family name, nom de famille, nachname, familienname`,
  department: `
    department, departments, dept, team, unit, division,
    departement, service, equipe, direction,
    abteilung, bereich, fachbereich`,
  other: `
    id, no, nr, number, employee id, e mail, email, mail, e mail address, email address, job, job title, title, position,
    role, phone, location, office, site, manager, start date, company,
    numero, matricule, courriel, adresse e mail, adresse mail, poste, fonction, titre, metier, telephone, lieu, bureau,
    responsable, date d entree, entreprise,
    personalnummer, e mail adresse, funktion, stelle, rolle, beruf, telefon, standort, ort, buro, vorgesetzter,
    vorgesetzte, eintritt, eintrittsdatum, firma`,
};

const MEANINGS = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) =>
    words.split(',').map((word) => [word.trim(), meaning as Meaning] as const),
  ),
);

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Undefined for a line that has anything but headings in it: it is a person.
 *
 * @example
 * headingsIn(['Prénom', 'Nom', 'E-mail']); // { names: [0, 1], read: ['Prénom', 'Nom'], unread: ['E-mail'] }
 */
export function headingsIn(cells: readonly string[]): Headings | undefined {
  const meanings = cells.map((cell) => MEANINGS.get(plain(cell)));
  if (cells.length === 0 || cells.some((cell, index) => cell !== '' && !meanings[index])) return undefined;
  const columnOf = (meaning: Meaning) => {
    const column = meanings.indexOf(meaning);
    return column < 0 ? [] : [column];
  };
  // Beside a first name, “Name” and “Nom” are the surname.
  const first = columnOf('first');
  const whole = first.length > 0 ? [] : columnOf('name');
  const last = [...columnOf('last'), ...(first.length > 0 ? columnOf('name') : [])].slice(0, 1);
  const found = whole.length > 0 ? whole : [...first, ...last];
  const names = found.length > 0 ? found : [cells.findIndex((cell) => cell !== '')];
  const [department] = columnOf('department').filter((column) => !names.includes(column));
  const isRead = (column: number) => names.includes(column) || column === department;
  return {
    names,
    ...(department !== undefined && { department }),
    read: cells.filter((_, column) => isRead(column)),
    unread: cells.filter((cell, column) => cell !== '' && !isRead(column)),
  };
}
