/** What a pilot is to reach, by when, and in the end what was learned from it. */
import { Field, Input, Textarea, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';
import { dateInWords, isoOf, serialOf } from '../calendar';
import { useCardStyles } from './Card';
import { EntryForm, type Change } from './EntryForm';
import { ENTRIES, nameOf, type PilotEntry } from './pilots';
import type { PilotFormProps } from './TeamComposer';
import { useRoadmapText } from './text';

const KINDS: Readonly<Record<PilotEntry, NonNullable<InputProps['type']>>> = {
  goal: 'text',
  metric: 'text',
  baseline: 'number',
  baselineDate: 'date',
  target: 'number',
  start: 'date',
  deadline: 'date',
};
type Typed = Partial<Record<PilotEntry | 'learned', string>>;

export function PilotForm({ pilot, reading, entering, onClose }: PilotFormProps) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  const [typed, setTyped] = useState<Typed>({});
  const table = reading.table('pilots');
  const stored = (entry: PilotEntry) => {
    const value = pilot[entry];
    if (value === undefined) return '';
    return KINDS[entry] === 'date' ? isoOf(Number(value)) : String(value);
  };
  const shown = (entry: PilotEntry) => typed[entry] ?? stored(entry);
  const learned = typed.learned ?? pilot.learned;

  const changes: Change[] = ENTRIES.flatMap((entry): Change[] => {
    const text = shown(entry);
    if (text === stored(entry)) return [];
    const kind = KINDS[entry];
    const value =
      text === '' ? undefined : kind === 'text' ? text : kind === 'date' ? serialOf(text) : Number(text);
    return [
      {
        column: entry,
        value,
        words: kind === 'date' && value !== undefined ? dateInWords(Number(value), locale) : text,
      },
    ];
  });
  if (learned !== pilot.learned)
    changes.push({ column: 'learned', value: learned || undefined, words: learned });

  return (
    <EntryForm
      label={t('pilots.formLabel', { pilot: nameOf(pilot) })}
      table="pilots"
      row={String(pilot.id)}
      where={{ useCase: pilot.id }}
      changes={changes}
      saved={t('pilots.saved', { pilot: nameOf(pilot) })}
      reading={reading}
      entering={entering}
      onClose={onClose}
    >
      {ENTRIES.map((entry) => (
        <Field
          key={entry}
          label={table?.header(entry) ?? entry}
          hint={KINDS[entry] === 'date' ? dayHint(shown(entry), locale) : undefined}
        >
          <Input
            className={looks.control}
            type={KINDS[entry]}
            {...(KINDS[entry] === 'number' && { step: 'any' })}
            value={shown(entry)}
            onChange={(_, { value }) => setTyped((already) => ({ ...already, [entry]: value }))}
          />
        </Field>
      ))}
      <Field label={table?.header('learned') ?? 'learned'}>
        <Textarea
          className={looks.control}
          resize="vertical"
          value={learned}
          onChange={(_, { value }) => setTyped((already) => ({ ...already, learned: value }))}
        />
      </Field>
    </EntryForm>
  );
}

/** A date field shows days in the browser's order, which may not be the reader's. */
function dayHint(day: string, locale: string): string | undefined {
  const serial = serialOf(day);
  return serial === undefined ? undefined : dateInWords(serial, locale);
}
