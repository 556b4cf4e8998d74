/** A row to add to a table: a button that opens the form, the form, and what became of it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { BodyReading } from '../../workbook';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { CARD } from '../looks';
import { CancelButton } from '../view/CancelButton';
import { useRoutinesText } from './text';

type Row = Readonly<Record<string, string | number | undefined>>;

const useStyles = makeStyles({
  open: { alignSelf: 'start' },
  form: {
    ...CARD,
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  writes: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NewRowProps {
  readonly table: BodyReading;
  /** The table's key. */
  readonly to: string;
  readonly open: string;
  readonly submit: string;
  readonly done: string;
  /** Undefined while something entered cannot be written. */
  readonly row: Row | undefined;
  /** Makes the form blank for the next time. */
  readonly onAdded: () => void;
  /** `asked`: the person has tried to add it, so what is wrong is said. */
  readonly children: (asked: boolean) => ReactNode;
}

export function NewRow({ table, to, open, submit, done, row, onAdded, children }: NewRowProps) {
  const { t } = useRoutinesText();
  const styles = useStyles();
  const entering = useEntering();
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    setAsked(false);
  }

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setAsked(true);
    const target = event.currentTarget;
    if (!row) {
      // The messages are there after this render.
      requestAnimationFrame(() => target.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const values = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    entering.enter([{ enter: 'row', table: to, values }], done, () => {
      close();
      onAdded();
    });
  }

  return (
    <>
      {!isOpen && (
        <Button
          ref={opener}
          className={styles.open}
          icon={<AddRegular />}
          onClick={() => {
            entering.forget();
            setOpen(true);
          }}
        >
          {open}
        </Button>
      )}
      {isOpen && (
        <form ref={form} className={styles.form} aria-label={open} noValidate onSubmit={add}>
          {children(asked)}
          <p className={styles.writes}>{t('session.writes', { table: table.title, sheet: table.sheet })}</p>
          <div className={styles.answers}>
            <Button type="submit" appearance="primary" disabledFocusable={entering.busy}>
              {submit}
            </Button>
            <CancelButton
              onClick={() => {
                close();
                requestAnimationFrame(() => opener.current?.focus());
              }}
            />
          </div>
        </form>
      )}
      <EntryOutcome entering={entering} />
    </>
  );
}
