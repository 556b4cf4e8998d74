/** What is entered of a use case: checked step by step, then the cells it is written to. */
import { keyOf } from '../../../programme/groups';
import { yearlySavings } from '../../../programme/roi';
import type { Entry } from '../../../workbook';
import type { TextParams } from '../../../i18n';
import {
  CRITERIA,
  DISCOVERY,
  rated,
  type CriterionKey,
  type DiscoveryKey,
  type Portfolio,
  type UseCase,
} from '../portfolio';
import type { UseCasesKey } from '../text';

export type RatedKey = CriterionKey | DiscoveryKey | 'quality';

export interface EnteredCase {
  readonly task: string;
  readonly useCase: string;
  readonly domain: string;
  readonly department: string;
  readonly owner: string;
  readonly ratings: Readonly<Partial<Record<RatedKey, number>>>;
  readonly hours: string;
  readonly unit: string;
  readonly users: string;
  readonly stage: string;
  readonly documented: boolean;
}

/** A new case takes the first three; a part of a case that is there is changed by itself. */
export const STEPS = ['task', 'ratings', 'gain', 'progress'] as const;
export type Step = (typeof STEPS)[number];
export const STEPS_OF_NEW: readonly Step[] = ['task', 'ratings', 'gain'];

export type CheckedField = 'task' | 'owner' | 'hours' | 'unit' | 'users';
export type FormErrors = Partial<
  Record<CheckedField, { readonly key: UseCasesKey; readonly params?: TextParams }>
>;

const CHECKED: Readonly<Record<Step, readonly CheckedField[]>> = {
  task: ['task', 'owner'],
  ratings: [],
  gain: ['hours', 'unit', 'users'],
  progress: [],
};

const HOURS_OF_A_WEEK = 168;

export function newForm({ stages }: Portfolio): EnteredCase {
  const blank = {
    task: '',
    useCase: '',
    domain: '',
    department: '',
    owner: '',
    hours: '',
    unit: '',
    users: '',
  };
  return { ...blank, ratings: {}, stage: stages[0]?.name ?? '', documented: false };
}

export function formOf({ row, stage }: UseCase, locale: string): EnteredCase {
  const written = (key: 'hours' | 'users') => {
    const value = row.number(key);
    const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 4 });
    return value === undefined ? '' : format.format(value);
  };
  return {
    task: row.text('task'),
    useCase: row.text('useCase'),
    domain: row.text('domain'),
    department: row.text('department'),
    owner: row.text('owner'),
    ratings: Object.fromEntries(
      [...CRITERIA, ...DISCOVERY, 'quality' as const].map((key) => [key, rated(row, key)]),
    ),
    hours: written('hours'),
    unit: row.text('unit'),
    users: written('users'),
    stage,
    documented: row.number('documented') === 1,
  };
}

/** A comma or a point before the decimals; undefined for what is not a number of 0 or more. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s']/g, '').replace(',', '.');
  return /^(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** What is wrong in a step. `before` is what the case has been so far: that need not be put right to change the rest. */
export function checkStep(
  form: EnteredCase,
  step: Step,
  { people, units }: Portfolio,
  before?: EnteredCase,
): FormErrors {
  const errors: FormErrors = {};
  if (form.task.trim() === '' && form.useCase.trim() === '') errors.task = { key: 'form.errors.task' };
  const owner = form.owner.trim();
  const known =
    owner === '' || owner === before?.owner || people.some((name) => keyOf(name) === keyOf(owner));
  if (!known) errors.owner = { key: 'form.errors.owner' };
  const hours = numberIn(form.hours);
  if (form.hours.trim() !== '') {
    if (hours === undefined) errors.hours = { key: 'form.errors.hours' };
    else if (hours > HOURS_OF_A_WEEK)
      errors.hours = { key: 'form.errors.hoursMost', params: { most: HOURS_OF_A_WEEK } };
    if (form.unit === '') errors.unit = { key: 'form.errors.unit' };
  }
  const users = numberIn(form.users);
  const perUser = units.find(({ name }) => name === form.unit)?.keyword === 'user';
  if (form.users.trim() !== '' && !Number.isInteger(users)) errors.users = { key: 'form.errors.users' };
  if (form.users.trim() === '' && perUser && hours) errors.users = { key: 'form.errors.usersMissing' };
  return Object.fromEntries(
    Object.entries(errors).filter(([field]) => CHECKED[step].includes(field as CheckedField)),
  );
}

type Cells = Readonly<Record<string, string | number | undefined>>;

/** The cells of a step, as they are written. */
function cellsOf(form: EnteredCase, step: Step, people: readonly string[]): Cells {
  const text = (value: string) => value.trim() || undefined;
  switch (step) {
    case 'task':
      return {
        task: text(form.task),
        useCase: text(form.useCase) ?? text(form.task),
        domain: text(form.domain),
        department: text(form.department),
        owner: people.find((name) => keyOf(name) === keyOf(form.owner.trim())) ?? text(form.owner),
      };
    case 'ratings':
      return Object.fromEntries([...CRITERIA, ...DISCOVERY].map((key) => [key, form.ratings[key]]));
    case 'gain':
      return { hours: numberIn(form.hours), unit: text(form.unit), users: numberIn(form.users) };
    case 'progress':
      return {
        stage: text(form.stage),
        documented: Number(form.documented),
        quality: form.ratings.quality,
      };
  }
}

export const TABLE = 'useCases';

/** The row of a new case. */
export const newRow = (form: EnteredCase, portfolio: Portfolio): Entry => ({
  enter: 'row',
  table: TABLE,
  values: {
    id: nextId(portfolio.cases),
    ...STEPS_OF_NEW.reduce<Cells>((row, step) => ({ ...row, ...cellsOf(form, step, portfolio.people) }), {}),
    stage: form.stage || undefined,
  },
});

/** The cells of a step that are others than before; none when nothing was changed. */
export function changedCells(
  form: EnteredCase,
  before: EnteredCase,
  step: Step,
  { row }: UseCase,
  { people }: Portfolio,
): Entry[] {
  const was = cellsOf(before, step, people);
  const values = Object.fromEntries(
    Object.entries(cellsOf(form, step, people)).filter(([key, value]) => value !== was[key]),
  );
  return Object.keys(values).length === 0
    ? []
    : [{ enter: 'cells', table: TABLE, where: whereabouts(row), values }];
}

/** What tells a case's row from the others, wherever it has been sorted to. */
export function whereabouts(row: UseCase['row']): Record<string, string | number> {
  return Object.fromEntries(
    (['id', 'useCase', 'task'] as const).map((key) => [key, row.number(key) ?? row.text(key)]),
  );
}

/** One more than the highest of the numbers in use, written as that one: UC12 → UC13, 007 → 008. */
export function nextId(cases: readonly Pick<UseCase, 'id'>[]): string {
  const numbers = cases.flatMap(({ id }) => {
    const found = /^(.*?)(\d{1,9})$/.exec(id);
    return found ? [{ before: found[1]!, digits: found[2]! }] : [];
  });
  const highest = numbers.reduce((most, one) => (Number(one.digits) > Number(most.digits) ? one : most), {
    before: 'UC',
    digits: '0',
  });
  const next = String(Number(highest.digits) + 1);
  return highest.before + next.padStart(highest.digits.length, '0');
}

/** Money a year; undefined until the hours and their unit are known, and how many save them. */
export function savingsOf(form: EnteredCase, { hours: worth, units }: Portfolio): number | undefined {
  const hoursPerWeek = numberIn(form.hours);
  const per = units.find(({ name }) => name === form.unit)?.keyword;
  const users = numberIn(form.users);
  if (hoursPerWeek === undefined || per === undefined) return undefined;
  if (per === 'user' && users === undefined) return undefined;
  return yearlySavings({ hoursPerWeek, per, users: users ?? 0, ...worth });
}
