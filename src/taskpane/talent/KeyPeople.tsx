/** On whom much depends: skills nobody else has, use cases, euros; and who could take over. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PersonKeyFilled } from '@fluentui/react-icons/svg/person-key';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering, type Entering } from '../view/useEntering';
import { Disclosure } from '../view/Disclosure';
import { useMoney } from '../money';
import { useFormats } from './formats';
import { keyPeopleOf, lossOf, type KeyPerson } from './keyPeople';
import { LongList } from './LongList';
import { useLooks } from './looks';
import type { Matrix } from './matrix';
import type { Community } from './pairs';
import { PersonLink } from './people';
import { SuccessorForm } from './SuccessorForm';
import { useTalentText } from './text';

const FIRST = 5;

const useStyles = makeStyles({
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
  },
});

export interface KeyPeopleProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
  readonly community: Community;
}

export function KeyPeople({ reading, matrix, community }: KeyPeopleProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const entering = useEntering();
  const people = keyPeopleOf(reading);
  const table = reading.table('skills');
  if (people.length === 0 && table) {
    return (
      <p className={looks.line}>
        {t('key.none')}{' '}
        <CellLink place={table.place} name={table.title}>
          {t('toSheet', { sheet: table.sheet })}
        </CellLink>
      </p>
    );
  }
  return (
    <>
      <LongList items={people} first={FIRST}>
        {(person) => (
          <KeyCard
            key={person.row.index}
            person={person}
            reading={reading}
            nearest={nearestTo(person)}
            people={matrix.people}
            entering={entering}
          />
        )}
      </LongList>
      <EntryOutcome entering={entering} />
    </>
  );

  /** Who is nearest to the level in a skill that would be lost, or else takes the role. */
  function nearestTo({ name }: KeyPerson): string | undefined {
    const { skills, role } = lossOf(reading, matrix, community, name);
    const skilled = typeof skills === 'string' ? undefined : skills.find(({ nearest }) => nearest)?.nearest;
    return skilled ?? role?.next;
  }
}

interface KeyCardProps {
  readonly person: KeyPerson;
  readonly reading: Reading;
  readonly nearest: string | undefined;
  readonly people: readonly string[];
  readonly entering: Entering;
}

function KeyCard({ person, reading, nearest, people, entering }: KeyCardProps) {
  const { t } = useTalentText();
  const { percent, list } = useFormats();
  const styles = useStyles();
  const looks = useLooks();
  const money = useMoney(reading.text('capCurrency'));
  const { name, cases, savings, share, soleSkills, successor, isKey, row } = person;
  return (
    <li className={looks.card}>
      <div className={looks.head}>
        <span className={looks.title}>
          <PersonLink name={name} />
        </span>
        {isKey && (
          <span className={styles.key}>
            <PersonKeyFilled aria-hidden />
            <CellLink place={row.place('key')} name={name}>
              {t('key.isKey')}
            </CellLink>
          </span>
        )}
      </div>
      {cases > 0 && (
        <p className={looks.line}>
          <CellLink place={row.place('savings')} name={name}>
            {money(savings)}
          </CellLink>{' '}
          {t('key.aYear', { count: cases })}
          {share !== undefined && share > 0 && ` ${t('key.share', { share: percent(share) })}`}
        </p>
      )}
      {soleSkills.length > 0 && (
        <p className={looks.line}>
          <CellLink place={row.place('soleSkills')} name={name}>
            {t('key.sole', { count: soleSkills.length })}
          </CellLink>{' '}
          {list(soleSkills)}
        </p>
      )}
      {successor !== '' ? (
        <p className={looks.line}>
          <CellLink place={row.place('successor')} name={name}>
            {t('key.successor')}
          </CellLink>{' '}
          <PersonLink name={successor} />
        </p>
      ) : (
        isKey && (
          <p className={looks.warning}>
            <WarningFilled aria-hidden />
            <span>{t('key.noSuccessor')}</span>
          </p>
        )
      )}
      <Disclosure
        small
        label={t(successor === '' ? 'key.name' : 'key.change')}
        fullLabel={t(successor === '' ? 'key.nameFor' : 'key.changeFor', { name })}
      >
        {(close) => <SuccessorForm {...{ person, reading, nearest, people, entering }} onClose={close} />}
      </Disclosure>
    </li>
  );
}
