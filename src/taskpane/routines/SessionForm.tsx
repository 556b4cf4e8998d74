/** A session, past or planned, as a row of the workbook. */
import { useState } from 'react';
import type { BodyReading, Reading } from '../../workbook';
import { dateInWords, isoOf } from '../calendar';
import { ChoiceField, dayIn, DayField, NumberField, TextField, wholeNumber } from './fields';
import { NewRow } from './NewRow';
import { useRoutinesText } from './text';

export interface SessionFormProps {
  readonly reading: Reading;
  readonly table: BodyReading;
  /** Whose turn it is this month. */
  readonly team: string;
}

export function SessionForm({ reading, table, team: turn }: SessionFormProps) {
  const { t, locale } = useRoutinesText();
  const asOf = reading.number('capAsOf');
  const kinds = reading.rows('sessionKinds').map((row) => row.text('kind'));
  const blank = {
    date: asOf === undefined ? '' : isoOf(asOf),
    kind: kinds[0] ?? '',
    team: turn,
    topic: '',
    minutes: usualMinutes(reading, kinds[0] ?? ''),
    note: '',
  };
  const [form, setForm] = useState(blank);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const day = dayIn(form.date);
  const minutes = wholeNumber(form.minutes);
  const isComplete = day.value !== undefined && form.kind !== '' && !minutes.isWrong;

  return (
    <NewRow
      table={table}
      to="sessions"
      open={t('session.open')}
      submit={t('session.submit')}
      done={t('session.done', {
        date: day.value === undefined ? '' : dateInWords(day.value, locale),
        table: table.title,
      })}
      onAdded={() => setForm(blank)}
      row={
        isComplete
          ? {
              date: day.value,
              kind: form.kind,
              team: form.team || undefined,
              topic: form.topic.trim() || undefined,
              minutes: minutes.value,
              note: form.note.trim() || undefined,
            }
          : undefined
      }
    >
      {(asked) => (
        <>
          <DayField
            label={t('session.date')}
            value={form.date}
            required
            wrong={asked && day.value === undefined && t('session.wrong.date')}
            onChange={(date) => change({ date })}
          />
          <ChoiceField
            label={t('session.kind')}
            value={form.kind}
            choices={kinds}
            required
            wrong={asked && form.kind === '' && t('session.wrong.kind')}
            onChange={(kind) => change({ kind, minutes: usualMinutes(reading, kind) })}
          />
          <ChoiceField
            label={t('session.team')}
            value={form.team}
            choices={reading.list('capListDepartments')}
            none={t('session.teamNone')}
            onChange={(team) => change({ team })}
          />
          <TextField label={t('session.topic')} value={form.topic} onChange={(topic) => change({ topic })} />
          <NumberField
            label={t('session.minutes')}
            value={form.minutes}
            wrong={asked && minutes.isWrong && t('session.wrong.minutes')}
            onChange={(entered) => change({ minutes: entered })}
          />
          <TextField label={t('session.note')} value={form.note} onChange={(note) => change({ note })} />
        </>
      )}
    </NewRow>
  );
}

const usualMinutes = (reading: Reading, kind: string): string =>
  String(
    reading
      .rows('sessionKinds')
      .find((row) => row.text('kind') === kind)
      ?.number('minutes') ?? '',
  );
