/**
 * A programme of any size, always the same for the same size: the sample's own people and use cases first, then copies of
 * them under names of their own. For the performance report and the tests.
 */
import { endOfMonth } from '../../src/programme/calendar';
import { sampleCompany, type ProgrammeOptions } from '../../src/workbook';
import { sampleDay, sampleRows } from '../../src/workbook/sample';
import { workbookText } from '../../src/workbook/text';
import { serialDate } from '../cli/input';
import type { LANGUAGES } from '../../src/i18n';
import type { DefaultRow } from '../../src/workbook/declare';
import type { SampleRows } from '../../src/workbook/sample/telling';

type Language = (typeof LANGUAGES)[number];

export interface Size {
  readonly people: number;
  readonly useCases: number;
  readonly teams: number;
  /** Every team is assessed each month. */
  readonly months: number;
}

/** What the workbook is made for. */
export const USUAL: Size = { people: 250, useCases: 100, teams: 20, months: 24 };

/** Ten times the people and teams; the functions take 250 use cases. */
export const TENFOLD: Size = { people: 2500, useCases: 250, teams: 200, months: 24 };

const START = '2026-03-02';

export async function programmeOf(size: Size, language: Language = 'en'): Promise<ProgrammeOptions> {
  const start = serialDate('start', START);
  const sample = sampleRows(language, start, await workbookText(language));
  return {
    language,
    ...sampleCompany(language),
    headcount: size.people,
    start,
    currency: 'EUR',
    sample: true,
    rows: rowsOf(size, sample, sampleDay(start)),
  };
}

function rowsOf(size: Size, sample: SampleRows, asOf: number): Record<string, DefaultRow[]> {
  const of = (key: string) => sample[key]!;
  const owned = of('people').length;
  const departments = of('departments').map(({ department }) => department as string);
  const team = (index: number) => numbered(departments, index);
  const person = (index: number) =>
    numbered(
      of('people').map(({ name }) => name as string),
      index,
    );
  const caseId = (index: number) => `UC${index + 1}`;

  /** The n-th row has what the sample's n-th has, over and over, and what is its own. */
  const rows = (key: string, count: number, own: (index: number) => DefaultRow = () => ({})) =>
    Array.from({ length: count }, (_, index) => ({ ...of(key)[index % of(key).length], ...own(index) }));
  const perPerson = (key: string, share = 1) =>
    rows(key, Math.round(share * size.people), (index) => ({ person: person(index % size.people) }));
  /** Whole copies of a table, each about use cases of its own. */
  const perCase = (key: string) => {
    const copies = Math.ceil(size.useCases / of('useCases').length);
    const all = Array.from({ length: copies }, (_, copy) =>
      of(key).map((row) => ({ ...row, useCase: moved(row['useCase'] as string, copy) })),
    );
    const known = new Set(Array.from({ length: size.useCases }, (_, index) => caseId(index)));
    return all.flat().filter(({ useCase }) => known.has(useCase));
  };
  const moved = (id: string, copy: number) => caseId(Number(id.slice(2)) - 1 + copy * of('useCases').length);

  return {
    departments: Array.from({ length: size.teams }, (_, index) => ({ department: team(index) })),
    people: rows('people', size.people, (index) => ({
      id: `P${String(index + 1).padStart(4, '0')}`,
      name: person(index),
      ...(index >= owned && { department: team(index % size.teams), buddy: undefined }),
    })),
    talent: perPerson('talent'),
    retention: perPerson('retention'),
    skills: rows('skills', size.people, (index) => ({
      person: person(index),
      ...(index >= of('skills').length && { successor: undefined }),
    })),
    progress: perPerson('progress', 1.5),
    trainingEvidence: perPerson('trainingEvidence', 2),
    pairs: rows('pairs', Math.round(size.people / 5), (index) => ({
      mentee: person((index * 3 + 1) % size.people),
      mentor: person((index * 5) % size.people),
    })),
    useCases: rows('useCases', size.useCases, (index) => ({ id: caseId(index) })),
    ratings: perCase('ratings'),
    measures: perCase('measures'),
    assessments: rows('assessments', size.teams * size.months, (index) => ({
      team: team(index % size.teams),
      date: endOfMonth(asOf, -1 - Math.floor(index / size.teams)),
    })),
    snapshots: rows('snapshots', size.months * KPIS, (index) => ({
      month: endOfMonth(asOf, -1 - Math.floor(index / KPIS)),
      kpi: of('snapshots')[index % KPIS]!['kpi'],
    })),
    ...Object.fromEntries(
      ['sessions', 'meetings', 'interviews', 'retros'].map((key) => [
        key,
        rows(key, of(key).length * Math.ceil(size.teams / departments.length)),
      ]),
    ),
  };
}

/** Indicators that are recorded each month. */
const KPIS = 5;

/** `A`, `B`, then `A 2`, `B 2`, … */
function numbered(names: readonly string[], index: number): string {
  const round = Math.floor(index / names.length) + 1;
  return `${names[index % names.length]}${round > 1 ? ` ${round}` : ''}`;
}
