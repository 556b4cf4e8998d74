/** A form over one row of a table: says what it will write and where, and writes no more than what was changed. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { Reading, Value } from '../../workbook';
import { EntryOutcome } from '../view/EntryOutcome';
import type { Entering } from '../view/useEntering';
import { CancelButton } from '../view/CancelButton';
import { useCardStyles } from './Card';
import { useRoadmapText } from './text';

/** A cell's new content, and how the person reads it. */
export interface Change {
  readonly column: string;
  readonly value: string | number | undefined;
  readonly words: string;
}

export interface EntryFormProps {
  readonly label: string;
  /** The row's table, by its key. */
  readonly table: string;
  /** What people call the row. */
  readonly row: string;
  /** The cells the row is found by. */
  readonly where: Readonly<Record<string, Value>>;
  readonly changes: readonly Change[];
  /** Something entered cannot be written. */
  readonly isWrong?: boolean;
  /** Said once it is written. */
  readonly saved: string;
  readonly reading: Reading;
  readonly entering: Entering;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function EntryForm({ label, saved, isWrong = false, entering, onClose, ...entry }: EntryFormProps) {
  const { table, row, where, changes, reading, children } = entry;
  const { t } = useRoadmapText();
  const looks = useCardStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  const { busy, failure } = entering;
  const isReady = !busy && !isWrong && changes.length > 0;

  function save(event: FormEvent): void {
    event.preventDefault();
    if (!isReady) return;
    const values = Object.fromEntries(changes.map(({ column, value }) => [column, value]));
    entering.enter([{ enter: 'cells', table, where, values }], saved, onClose);
  }

  function cancel(): void {
    // Back to what opened this form, before it is gone.
    form.current?.closest('li, article')?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    entering.forget();
    onClose();
  }

  return (
    <form ref={form} className={looks.form} aria-label={label} tabIndex={-1} onSubmit={save}>
      {children}
      <WillWrite table={table} row={row} changes={changes} reading={reading} />
      {(busy || failure) && <EntryOutcome entering={entering} />}
      <div className={looks.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          {t('save')}
        </Button>
        <CancelButton onClick={cancel} />
      </div>
    </form>
  );
}

function WillWrite({
  table: key,
  row,
  changes,
  reading,
}: Pick<EntryFormProps, 'table' | 'row' | 'changes' | 'reading'>) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  const table = reading.table(key);
  if (changes.length === 0) return <p className={looks.note}>{t('writes.nothing')}</p>;
  const listed = changes.map(({ column, words }) =>
    t('writes.change', { column: table?.header(column) ?? column, value: words || t('writes.blank') }),
  );
  return (
    <p className={looks.note}>
      {t('writes.will', {
        table: table?.title ?? '',
        row,
        changes: new Intl.ListFormat(locale, { type: 'unit' }).format(listed),
      })}
    </p>
  );
}
