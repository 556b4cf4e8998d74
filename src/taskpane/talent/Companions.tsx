/** Who accompanies a person, and whom the person accompanies. */
import { CellLink } from '../view/CellLink';
import { useLooks } from './looks';
import type { Community } from './pairs';
import { PersonLink } from './people';
import { useTalentText } from './text';
import { dateInWords } from '../calendar';

export interface CompanionsProps {
  readonly name: string;
  readonly community: Community;
}

export function Companions({ name, community }: CompanionsProps) {
  const { t, locale } = useTalentText();
  const looks = useLooks();
  const row = community.rowOf(name);
  const buddy = community.buddyOf(name);
  const pairs = community.pairsOf(name);
  const mentees = community.menteesOf(name);
  const alone = buddy === '' && pairs.length === 0;
  return (
    <>
      {alone && row && (
        <p className={looks.line}>
          <CellLink place={row.place('buddy')} name={name}>
            {t(row.number('newcomer') === 1 ? 'person.buddyMissing' : 'person.noCompanion')}
          </CellLink>
        </p>
      )}
      {buddy !== '' && row && (
        <p className={looks.line}>
          <CellLink place={row.place('buddy')} name={name}>
            {t('person.buddy')}
          </CellLink>{' '}
          <PersonLink name={buddy} />
        </p>
      )}
      {pairs.map(({ mentor, kind, since, row: pair }) => (
        <p key={pair.index} className={looks.line}>
          <CellLink place={pair.place('mentor')} name={mentor}>
            {t('person.pair', { kind })}
          </CellLink>{' '}
          <PersonLink name={mentor} />
          {since !== undefined && (
            <span className={looks.note}> {t('pairs.since', { date: dateInWords(since, locale) })}</span>
          )}
        </p>
      ))}
      {mentees.length > 0 && (
        <>
          <p className={looks.line}>{t('person.mentees')}</p>
          <ul className={looks.list}>
            {mentees.map((mentee, index) => (
              <li key={index}>
                <PersonLink name={mentee} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
