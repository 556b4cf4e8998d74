/** What a pilot is to reach, by when, and in the end what was learned from it. */
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { dateInWords, isoOf, serialOf } from '../calendar';
import { useCardStyles } from './Card';
import { EntryForm, type Change } from './EntryForm';
import { ENTRIES, nameOf, type Pilot, type PilotEntry } from './pilots';
import type { PilotFormProps } from './TeamComposer';
import { useRoadmapText } from './text';

const KINDS = {
  goal: 'lines',
  metric: 'text',
  baseline: 'number',
  baselineDate: 'date',
  target: 'number',
  start: 'date',
  deadline: 'date',
  learned: 'lines',
} as const satisfies Record<PilotEntry | 'learned', string>;
type Entry = keyof typeof KINDS;

const FORM: readonly Entry[] = [...ENTRIES, 'learned'];

export function PilotForm({ pilot, reading, entering, onClose }: PilotFormProps) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  const [typed, setTyped] = useState<Partial<Record<Entry, string>>>({});
  const table = reading.table('pilots');
  const shown = (entry: Entry) => typed[entry] ?? storedIn(pilot, entry);
  const changed = FORM.filter((entry) => shown(entry) !== storedIn(pilot, entry));
  return (
    <EntryForm
      label={t('pilots.formLabel', { pilot: nameOf(pilot) })}
      table="pilots"
      row={String(pilot.id)}
      where={{ useCase: pilot.id }}
      changes={changed.map((entry) => changeOf(entry, shown(entry), locale))}
      saved={t('pilots.saved', { pilot: nameOf(pilot) })}
      reading={reading}
      entering={entering}
      onClose={onClose}
    >
      {FORM.map((entry) => {
        const control = {
          className: looks.control,
          value: shown(entry),
          onChange: (_: unknown, { value }: { readonly value: string }) =>
            setTyped((already) => ({ ...already, [entry]: value })),
        };
        const kind = KINDS[entry];
        return (
          <Field
            key={entry}
            label={table?.header(entry) ?? entry}
            hint={kind === 'date' ? dayHint(shown(entry), locale) : undefined}
          >
            {kind === 'lines' ? (
              <Textarea {...control} resize="vertical" rows={3} />
            ) : (
              <Input {...control} type={kind} {...(kind === 'number' && { step: 'any' })} />
            )}
          </Field>
        );
      })}
    </EntryForm>
  );
}

/** What is entered, as the form writes it. */
function storedIn(pilot: Pilot, entry: Entry): string {
  const value = pilot[entry];
  if (value === undefined) return '';
  return KINDS[entry] === 'date' ? isoOf(Number(value)) : String(value);
}

function changeOf(column: Entry, text: string, locale: string): Change {
  const kind = KINDS[column];
  if (text === '') return { column, value: undefined, words: '' };
  if (kind === 'date') return { column, value: serialOf(text), words: dayHint(text, locale) ?? '' };
  return { column, value: kind === 'number' ? Number(text) : text, words: text };
}

/** A date field shows days in the browser's order, which may not be the reader's. */
function dayHint(day: string, locale: string): string | undefined {
  const serial = serialOf(day);
  return serial === undefined ? undefined : dateInWords(serial, locale);
}
