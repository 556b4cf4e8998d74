/** An action that follows from a retro, as a row of the workbook. */
import { useState } from 'react';
import type { BodyReading, Reading } from '../../workbook';
import { isoOf } from '../calendar';
import { ChoiceField, dayIn, DayField, TextField } from './fields';
import { NewRow } from './NewRow';
import { useRoutinesText } from './text';

export interface ActionFormProps {
  readonly reading: Reading;
  readonly table: BodyReading;
}

export function ActionForm({ reading, table }: ActionFormProps) {
  const { t } = useRoutinesText();
  const last = reading.number('capLastRetro') ?? reading.number('capAsOf');
  const blank = { action: '', owner: '', due: '', retro: last === undefined ? '' : isoOf(last) };
  const [form, setForm] = useState(blank);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const [due, retro, action] = [dayIn(form.due), dayIn(form.retro), form.action.trim()];
  const [firstStatus] = reading.rows('actionStates');
  const isComplete = action !== '' && !due.isWrong && retro.value !== undefined;
  return (
    <NewRow
      table={table}
      to="actions"
      open={t('action.open')}
      submit={t('action.submit')}
      done={t('action.done', { table: table.title })}
      onAdded={() => setForm({ ...blank, retro: form.retro })}
      row={
        isComplete
          ? {
              retro: retro.value,
              action,
              owner: form.owner || undefined,
              due: due.value,
              status: firstStatus?.text('status'),
            }
          : undefined
      }
    >
      {(asked) => (
        <>
          <TextField
            label={t('action.action')}
            value={form.action}
            long
            required
            wrong={asked && action === '' && t('action.wrong.action')}
            onChange={(entered) => change({ action: entered })}
          />
          <ChoiceField
            label={t('action.owner')}
            value={form.owner}
            choices={reading.list('capListPeople')}
            none={t('action.ownerNone')}
            onChange={(owner) => change({ owner })}
          />
          <DayField
            label={t('action.due')}
            value={form.due}
            wrong={asked && due.isWrong && t('action.wrong.due')}
            onChange={(entered) => change({ due: entered })}
          />
          <DayField
            label={t('action.retro')}
            value={form.retro}
            required
            wrong={asked && retro.value === undefined && t('action.wrong.retro')}
            onChange={(entered) => change({ retro: entered })}
          />
        </>
      )}
    </NewRow>
  );
}
