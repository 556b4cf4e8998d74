/** Names who takes over from a person: says which cell it goes to, then writes it. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Reading } from '../../workbook';
import type { Entering } from '../view/useEntering';
import { CancelButton } from '../view/CancelButton';
import type { KeyPerson } from './keyPeople';
import { useLooks } from './looks';
import { PersonField } from './people';
import { useTalentText } from './text';

export interface SuccessorFormProps {
  readonly person: KeyPerson;
  readonly reading: Reading;
  /** Who could take over soonest. */
  readonly nearest: string | undefined;
  readonly people: readonly string[];
  readonly entering: Entering;
  readonly onClose: () => void;
}

export function SuccessorForm({ person, reading, nearest, people, entering, onClose }: SuccessorFormProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const [successor, setSuccessor] = useState(person.successor || (nearest ?? ''));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const table = reading.table('skills');
  const isReady = successor !== person.successor;

  function save(event: FormEvent): void {
    event.preventDefault();
    if (!isReady || entering.busy) return;
    entering.enter(
      [
        {
          enter: 'cells',
          table: 'skills',
          where: { person: person.name },
          values: { successor: successor || undefined },
        },
      ],
      successor === ''
        ? t('key.cleared', { name: person.name })
        : t('key.done', { successor, name: person.name }),
      onClose,
    );
  }

  return (
    <form
      ref={form}
      className={looks.form}
      aria-label={t('key.nameFor', { name: person.name })}
      onSubmit={save}
    >
      <PersonField
        label={t('key.successorField')}
        groups={[{ title: '', names: people.filter((name) => name !== person.name) }]}
        value={successor}
        hint={nearest === undefined ? undefined : t('key.nearest', { name: nearest })}
        onChange={setSuccessor}
      />
      {isReady && table && (
        <p className={looks.note}>
          {t('key.writes', {
            successor: successor || '–',
            column: table.header('successor'),
            name: person.name,
            table: table.title,
            sheet: table.sheet,
          })}
        </p>
      )}
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady || entering.busy}>
          {t('key.save')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );
}
