/** Who is proposed for which role, and why; with other numbers of places the proposal changes before anything is written. */
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useState } from 'react';
import type { Entry, Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { useFormats } from './formats';
import { useLooks } from './looks';
import { proposalsOf, type Matrix, type Proposal, type Role } from './matrix';
import { PersonLink } from './people';
import { Placed } from './Placed';
import { useTalentText } from './text';

const MOST_PLACES = 9999;

const useStyles = makeStyles({
  places: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    '& input': { textAlign: 'end' },
  },
  number: { width: '64px', minWidth: 0 },
});

/** Numbers of places by role, as typed. */
type Drafts = Readonly<Record<string, number>>;

const placesIn = (drafts: Drafts, { key, places }: Role) => drafts[key] ?? places;
const changedIn = ({ roles }: Matrix, drafts: Drafts) =>
  roles.filter((role) => placesIn(drafts, role) !== role.places);

export interface AssignmentProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
}

export function Assignment({ reading, matrix }: AssignmentProps) {
  const { t } = useTalentText();
  const { list } = useFormats();
  const looks = useLooks();
  const entering = useEntering();
  const [drafts, setDrafts] = useState<Drafts>({});
  const tried = useDeferredValue(drafts);
  const changed = changedIn(matrix, drafts);
  const proposals = proposalsOf(
    matrix,
    changedIn(matrix, tried).length > 0 ? matrix.roles.map((role) => placesIn(tried, role)) : undefined,
  );
  const table = reading.table('roles');

  const changes = list(
    changed.map((role) =>
      t('roles.change', { name: role.name, from: role.places, to: placesIn(drafts, role) }),
    ),
  );

  function save(): void {
    const entries: Entry[] = changed.map(({ key, row }) => ({
      enter: 'cells',
      table: 'roles',
      where: { role: row.text('role') },
      values: { capacity: drafts[key] },
    }));
    entering.enter(entries, t('roles.done', { changes }), () => setDrafts({}));
  }

  return (
    <>
      <ul className={looks.list}>
        {proposals.map((proposal) => (
          <RoleCard
            key={proposal.role.key}
            proposal={proposal}
            matrix={matrix}
            places={placesIn(drafts, proposal.role)}
            onPlaces={(value) => setDrafts({ ...drafts, [proposal.role.key]: value })}
          />
        ))}
      </ul>
      {changed.length > 0 && table && (
        <div className={looks.form}>
          <p className={looks.line}>
            {t('roles.writes', {
              column: table.header('capacity'),
              table: table.title,
              sheet: table.sheet,
              changes,
            })}
          </p>
          <div className={looks.buttons}>
            <Button appearance="primary" disabledFocusable={entering.busy} onClick={save}>
              {t('roles.save')}
            </Button>
            <Button onClick={() => setDrafts({})}>{t('discard')}</Button>
          </div>
        </div>
      )}
      <EntryOutcome entering={entering} />
    </>
  );
}

interface RoleCardProps {
  readonly proposal: Proposal;
  readonly matrix: Matrix;
  readonly places: number;
  readonly onPlaces: (places: number) => void;
}

function RoleCard({ proposal, matrix, places, onPlaces }: RoleCardProps) {
  const { t } = useTalentText();
  const { whole } = useFormats();
  const looks = useLooks();
  const id = useId();
  const { role, people, next } = proposal;
  const fit = next?.fits[role.position];
  const open = proposal.places - people.length;
  return (
    <li className={looks.card} aria-labelledby={id}>
      <div className={looks.head}>
        <h4 id={id} className={looks.title}>
          <CellLink place={role.row.place('role')} name={role.name}>
            {role.name}
          </CellLink>
        </h4>
        <Places role={role} value={places} onChange={onPlaces} />
      </div>
      {people.map((talent) => (
        <Placed key={talent.row.index} talent={talent} role={role} matrix={matrix} />
      ))}
      {open > 0 && <p className={looks.note}>{t('roles.open', { count: open })}</p>}
      {next && fit !== undefined && (
        <p className={looks.note}>
          {t('roles.next')} <PersonLink name={next.name} />
          {' · '}
          <CellLink place={next.row.place(`fit${role.key}`)} name={next.name}>
            {t('roles.fit', { fit: whole(fit) })}
          </CellLink>
        </p>
      )}
    </li>
  );
}

interface PlacesProps {
  readonly role: Role;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Places({ role, value, onChange }: PlacesProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.places}>
      <label htmlFor={id} className={looks.note}>
        {t('roles.places')}
      </label>
      <Input
        id={id}
        aria-label={t('roles.placesOf', { name: role.name })}
        className={styles.number}
        size="small"
        type="number"
        min={0}
        max={MOST_PLACES}
        step={1}
        value={String(value)}
        onChange={(_, data) => {
          const given = Math.round(Number(data.value));
          if (given >= 0 && given <= MOST_PLACES) onChange(given);
        }}
      />
    </span>
  );
}
