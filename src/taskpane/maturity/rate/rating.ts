/** One person's rating of a team as it is being filled in: its steps, its checks, and the entry it becomes. */
import type { CellPlace, Entry } from '../../../workbook';
import type { Assessment } from '../../../programme/maturity';
import { keyOf } from '../../../programme/groups';
import { isoOf, serialOf } from '../../calendar';
import { DIMENSIONS, sameName, type DimensionKey, type Maturity, type Rating } from '../figures';

export const STEPS = ['who', ...DIMENSIONS, 'summary'] as const;
export type Step = (typeof STEPS)[number];

/** In between, too: halves are the table's finest step. */
export const CHOICES = [1, 1.5, 2, 2.5, 3] as const;
export type Choice = number | 'unknown';

export interface RatingForm {
  readonly team: string;
  /** Empty for a rating without a name. */
  readonly rater: string;
  readonly kind: string;
  /** `'2026-03-02'`, as the date field writes it. */
  readonly date: string;
  readonly choices: Partial<Readonly<Record<DimensionKey, Choice>>>;
  readonly evidence: string;
  readonly evidenceDate: string;
}

export const emptyForm = (team: string, day: number): RatingForm => ({
  team,
  rater: '',
  kind: '',
  date: isoOf(day),
  choices: {},
  evidence: '',
  evidenceDate: '',
});

export const ratingsIn = ({ choices }: RatingForm): Assessment =>
  DIMENSIONS.map((key) => {
    const choice = choices[key];
    return choice === 'unknown' ? undefined : choice;
  });

/** What the same person last said of the team before that day; of a nameless rating nobody knows whose it is. */
export function lastTime({ team, rater, date }: RatingForm, maturity: Maturity): Rating | undefined {
  if (rater === '') return undefined;
  const day = serialOf(date) ?? Infinity;
  return (maturity.ratings.get(keyOf(team)) ?? [])
    .filter((rating) => sameName(rating.rater, rater) && rating.date < day)
    .sort((a, b) => a.date - b.date)
    .at(-1);
}

/** The row this person has already entered for the team and the day: it is changed, for two would count twice. */
export function sameDay({ team, rater, date }: RatingForm, maturity: Maturity): Rating | undefined {
  if (rater === '') return undefined;
  return (maturity.ratings.get(keyOf(team)) ?? []).find(
    (rating) => sameName(rating.rater, rater) && rating.date === serialOf(date),
  );
}

/** The raters of the team’s latest assessment, when this person is none of them and would rate on a later day. */
export function othersOn({ team, rater, date }: RatingForm, maturity: Maturity) {
  const day = serialOf(date);
  const latest = maturity.standings.get(keyOf(team));
  if (day === undefined || !latest || latest.date >= day) return undefined;
  const raters = (maturity.ratings.get(keyOf(team)) ?? []).filter((rating) => rating.date === latest.date);
  const isIn = rater !== '' && raters.some((rating) => sameName(rating.rater, rater));
  return isIn ? undefined : { date: latest.date, raters };
}

/** Going on from who and when: what this person has entered for that day already is there to be changed. */
export function begun(form: RatingForm, maturity: Maturity): RatingForm {
  const before = sameDay(form, maturity);
  if (!before) return form;
  const proven = form.evidence !== '' || form.evidenceDate !== '';
  const { evidence, evidenceDate } = before;
  return {
    ...form,
    choices: { ...choicesOf(before), ...form.choices },
    ...(!proven && { evidence, evidenceDate: evidenceDate === undefined ? '' : isoOf(evidenceDate) }),
  };
}

/** Ratings of last time, as choices; quarters and the like, which come from elsewhere, are chosen anew. */
export function choicesOf({ ratings }: Rating): RatingForm['choices'] {
  return Object.fromEntries(
    DIMENSIONS.flatMap((key, index): [DimensionKey, Choice][] => {
      const rating = ratings[index];
      if (rating === undefined) return [[key, 'unknown']];
      return CHOICES.some((choice) => choice === rating) ? [[key, rating]] : [];
    }),
  );
}

/** The earliest that the cells accept, and the latest year Excel and the browser write alike. */
export const DAYS = { min: '2000-01-01', max: '2100-12-31' } as const;

export const isDay = (day: string) => serialOf(day) !== undefined && day >= DAYS.min && day <= DAYS.max;

export type Mistake = 'kind' | 'date' | 'choice' | 'evidenceDate' | 'nothingRated';

/** What each step needs. */
export interface StepProps {
  readonly form: RatingForm;
  readonly maturity: Maturity;
  readonly onChange: (change: Partial<RatingForm>) => void;
  /** What is wrong and may be said: the person has tried to go on. */
  readonly mistakes: readonly Mistake[];
}

/** What is wrong on a step; the first is what the person is sent to. */
export function mistakesOn(step: Step, form: RatingForm, { kinds }: Maturity): Mistake[] {
  const wrong = (mistake: Mistake, isWrong: boolean) => (isWrong ? [mistake] : []);
  if (step === 'who') {
    return [
      ...wrong('kind', kinds.length > 0 && !kinds.includes(form.kind)),
      ...wrong('date', !isDay(form.date)),
    ];
  }
  if (step === 'summary') {
    const { evidence, evidenceDate } = form;
    return [
      ...wrong(
        'nothingRated',
        ratingsIn(form).every((rating) => rating === undefined),
      ),
      ...wrong('evidenceDate', evidenceDate === '' ? evidence.trim() !== '' : !isDay(evidenceDate)),
    ];
  }
  return wrong('choice', form.choices[step] === undefined);
}

/** The row to write, and the cell it begins at where there is one already. */
export function entryOf(form: RatingForm, maturity: Maturity): { entry: Entry; changes?: CellPlace } {
  const ratings = ratingsIn(form);
  const values = {
    date: serialOf(form.date),
    team: form.team,
    rater: form.rater || undefined,
    kind: form.kind || undefined,
    ...Object.fromEntries(DIMENSIONS.map((key, index) => [key, ratings[index]])),
    evidence: form.evidence.trim() || undefined,
    evidenceDate: serialOf(form.evidenceDate),
  };
  const before = sameDay(form, maturity);
  if (!before) return { entry: { enter: 'row', table: 'assessments', values } };
  return {
    entry: { enter: 'cells', table: 'assessments', where: whichRow(before), values },
    changes: before.row.place('date'),
  };
}

/** What tells a row from the others. */
export function whichRow({ row }: Rating): Readonly<Record<string, string | number>> {
  return {
    ...Object.fromEntries((['team', 'rater', 'kind'] as const).map((key) => [key, row.text(key)])),
    ...Object.fromEntries((['date', ...DIMENSIONS] as const).map((key) => [key, row.number(key) ?? ''])),
  };
}
