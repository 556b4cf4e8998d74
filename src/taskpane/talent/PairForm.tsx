/** Agrees who accompanies somebody: says which cells it goes to, then writes them. */
import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { keyOf } from '../../programme/groups';
import type { Reading } from '../../workbook';
import { dateInWords, serialOfDay } from '../calendar';
import type { Entering } from '../view/useEntering';
import { CancelButton } from '../view/CancelButton';
import { useLooks } from './looks';
import { useMatchInWords } from './matchInWords';
import { pairEntries, type Community, type Need } from './pairs';
import { PersonField } from './people';
import { useTalentText } from './text';

export interface PairFormProps {
  readonly need: Need;
  readonly reading: Reading;
  readonly community: Community;
  readonly entering: Entering;
  readonly clock: () => Date;
  readonly onClose: () => void;
}

export function PairForm({ need, reading, community, entering, clock, onClose }: PairFormProps) {
  const { t, locale } = useTalentText();
  const looks = useLooks();
  const inWords = useMatchInWords();
  const { kinds, mentors } = community;
  const [mentor, setMentor] = useState(need.suggested ?? '');
  const [kind, setKind] = useState((need.newcomer ? kinds[0] : kinds[1]) ?? kinds[0] ?? '');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  const since = reading.number('capAsOf') ?? serialOfDay(clock());
  const pairs = reading.table('pairs');
  const people = reading.table('people');
  const isOther = (name: string) => keyOf(name) !== keyOf(need.mentee);
  const isMentor = new Set(mentors.map(keyOf));
  const others = reading
    .rows('people')
    .map((row) => row.text('name'))
    .filter((name) => name !== '' && isOther(name) && !isMentor.has(keyOf(name)));

  const writes = [
    ...(need.lacksPair && pairs
      ? [
          t('pairs.addsPair', {
            table: pairs.title,
            sheet: pairs.sheet,
            mentee: need.mentee,
            mentor,
            kind,
            date: dateInWords(since, locale),
          }),
        ]
      : []),
    ...(need.lacksBuddy && people
      ? [
          t('pairs.writesBuddy', {
            mentor,
            column: people.header('buddy'),
            mentee: need.mentee,
            sheet: people.sheet,
          }),
        ]
      : []),
  ];

  function save(event: FormEvent): void {
    event.preventDefault();
    if (mentor === '' || entering.busy) return;
    const done = t('pairs.done', { mentor, mentee: need.mentee });
    entering.enter(pairEntries(need, { mentor, kind, since }), done, onClose);
  }

  return (
    <form
      ref={form}
      className={looks.form}
      aria-label={t('pairs.formFor', { name: need.mentee })}
      onSubmit={save}
    >
      <PersonField
        label={t(need.lacksBuddy ? 'pairs.buddy' : 'pairs.mentor')}
        groups={[
          { title: t('pairs.mentors'), names: mentors.filter(isOther) },
          { title: t('pairs.others'), names: others },
        ]}
        value={mentor}
        hint={mentor === '' ? undefined : inWords(community.match(need, mentor))}
        onChange={setMentor}
      />
      {need.lacksPair && kinds.length > 1 && (
        <Field label={pairs?.header('kind')}>
          <Select value={kind} onChange={(_, { value }) => setKind(value)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {mentor !== '' && <p className={looks.note}>{writes.join(' ')}</p>}
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={mentor === '' || entering.busy}>
          {t('pairs.save')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );
}
