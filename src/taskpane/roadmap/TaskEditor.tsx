/** Updates one task: how far it is, who has it, how long it takes and what it waits for. */
import { Checkbox, Field, Input, Label, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { RangeInput } from '../view/RangeInput';
import type { Entering } from '../view/useEntering';
import { AfterField } from './AfterField';
import { useCardStyles } from './Card';
import { EffectWords } from './EffectWords';
import { EntryForm, type Change } from './EntryForm';
import { percentIn } from './names';
import { effectOf, type Draft, type Plan, type PlanTask } from './plan';
import { useRoadmapText } from './text';

const LONGEST_DAYS = 10_000;

export interface TaskEditorProps {
  readonly task: PlanTask;
  readonly plan: Plan;
  readonly reading: Reading;
  readonly entering: Entering;
  readonly onClose: () => void;
}

export function TaskEditor({ task, plan, reading, entering, onClose }: TaskEditorProps) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  const done = useId();
  const [draft, setDraft] = useState<Draft>({});
  const [daysTyped, setDaysTyped] = useState<string>();
  const percent = percentIn(locale);
  const wanted = { ...task, ...draft };
  const days = daysIn(daysTyped ?? String(task.days));
  const changes = changesOf(task, wanted, percent);
  const people = reading.list('capListPeople');

  const change = (part: Draft) => setDraft((already) => ({ ...already, ...part }));

  return (
    <EntryForm
      label={t('editor.label', { task: task.name || task.id })}
      table="tasks"
      row={task.id || task.name}
      where={task.cells}
      changes={changes}
      isWrong={days === undefined}
      saved={t('editor.saved', { task: task.name || task.id })}
      reading={reading}
      entering={entering}
      onClose={onClose}
    >
      <p className={looks.note}>
        {[
          ...(task.deliverable ? [t('editor.deliverable', { deliverable: task.deliverable })] : []),
          task.critical ? t('editor.critical') : t('editor.slack', { count: task.slack ?? 0 }),
        ].join(' ')}
      </p>
      <div>
        <Label htmlFor={done}>{t('editor.done', { share: percent(wanted.done) })}</Label>
        <RangeInput
          id={done}
          min={0}
          max={100}
          step={5}
          value={Math.round(wanted.done * 100)}
          mark={Math.round(task.done * 100)}
          words={percent(wanted.done)}
          onChange={(value) => change({ done: value / 100 })}
        />
      </div>
      <Checkbox
        label={t('editor.finished')}
        checked={wanted.done >= 1}
        onChange={(_, { checked }) => change({ done: checked ? 1 : task.done < 1 ? task.done : 0 })}
      />
      <Field label={t('editor.owner')}>
        <Select
          className={looks.control}
          value={wanted.owner}
          onChange={(_, { value }) => change({ owner: value })}
        >
          <option value="">{t('nobody')}</option>
          {wanted.owner !== '' && !people.includes(wanted.owner) && <option>{wanted.owner}</option>}
          {people.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('editor.days')}
        hint={t('editor.daysHint')}
        validationMessage={days === undefined ? t('editor.daysWrong', { max: LONGEST_DAYS }) : undefined}
      >
        <Input
          className={looks.control}
          type="number"
          min={0}
          max={LONGEST_DAYS}
          value={daysTyped ?? String(task.days)}
          onChange={(_, { value }) => {
            setDaysTyped(value);
            change({ days: daysIn(value) ?? task.days });
          }}
        />
      </Field>
      {task.id !== '' && (
        <AfterField plan={plan} task={task} after={wanted.after} onChange={(after) => change({ after })} />
      )}
      <EffectWords effect={effectOf(plan, task.key, draft)} />
      <p className={looks.note}>
        <CellLink place={task.row.place('task')} name={task.name}>
          {t('editor.row')}
        </CellLink>
      </p>
    </EntryForm>
  );
}

/** A whole number of working days; undefined for anything else. */
function daysIn(typed: string): number | undefined {
  const days = typed.trim() === '' ? NaN : Number(typed);
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_DAYS ? days : undefined;
}

function changesOf(task: PlanTask, wanted: PlanTask, percent: (share: number) => string): Change[] {
  const changes: Change[] = [];
  const { done, owner, days, after } = wanted;
  if (done !== task.done) changes.push({ column: 'done', value: done, words: percent(done) });
  if (owner !== task.owner) changes.push({ column: 'owner', value: owner || undefined, words: owner });
  if (days !== task.days) changes.push({ column: 'days', value: days, words: String(days) });
  const ids = after.join(';');
  if (ids !== task.after.join(';')) {
    changes.push({ column: 'predecessors', value: ids || undefined, words: ids });
  }
  return changes;
}
