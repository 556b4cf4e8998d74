/** A point of the retro, as a row of the workbook. */
import { useState } from 'react';
import type { BodyReading, Reading } from '../../workbook';
import { isoOf } from '../calendar';
import { ChoiceField, dayIn, DayField, NumberField, TextField, wholeNumber } from './fields';
import { NewRow } from './NewRow';
import type { Category } from './retro';
import { useRoutinesText } from './text';

export interface PointFormProps {
  readonly reading: Reading;
  readonly table: BodyReading;
  readonly categories: readonly Category[];
}

export function PointForm({ reading, table, categories }: PointFormProps) {
  const { t } = useRoutinesText();
  const asOf = reading.number('capAsOf');
  const blank = { date: asOf === undefined ? '' : isoOf(asOf), category: '', point: '', team: '', votes: '' };
  const [form, setForm] = useState(blank);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const [day, votes, point] = [dayIn(form.date), wholeNumber(form.votes), form.point.trim()];
  const isComplete = day.value !== undefined && form.category !== '' && point !== '' && !votes.isWrong;
  return (
    <NewRow
      table={table}
      to="retros"
      open={t('point.open')}
      submit={t('point.submit')}
      done={t('point.done', { table: table.title })}
      // The next point is most often one of the same retro.
      onAdded={() => setForm({ ...blank, date: form.date })}
      row={
        isComplete
          ? {
              date: day.value,
              category: form.category,
              point,
              team: form.team || undefined,
              votes: votes.value,
            }
          : undefined
      }
    >
      {(asked) => (
        <>
          <DayField
            label={t('point.date')}
            value={form.date}
            required
            wrong={asked && day.value === undefined && t('point.wrong.date')}
            onChange={(date) => change({ date })}
          />
          <ChoiceField
            label={t('point.category')}
            value={form.category}
            choices={categories.map(({ category }) => category)}
            hint={categories.find(({ category }) => category === form.category)?.question}
            required
            wrong={asked && form.category === '' && t('point.wrong.category')}
            onChange={(category) => change({ category })}
          />
          <TextField
            label={t('point.point')}
            value={form.point}
            long
            required
            wrong={asked && point === '' && t('point.wrong.point')}
            onChange={(entered) => change({ point: entered })}
          />
          <ChoiceField
            label={t('point.team')}
            value={form.team}
            choices={reading.list('capListDepartments')}
            none={t('point.teamNone')}
            onChange={(team) => change({ team })}
          />
          <NumberField
            label={t('point.votes')}
            value={form.votes}
            wrong={asked && votes.isWrong && t('point.wrong.votes')}
            onChange={(entered) => change({ votes: entered })}
          />
        </>
      )}
    </NewRow>
  );
}
