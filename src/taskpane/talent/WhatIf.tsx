/** What if a person leaves: what becomes uncovered or thin. Shown only; nothing is written. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { useMoney } from '../money';
import { useFormats } from './formats';
import { lossOf, type Loss, type SkillLoss } from './keyPeople';
import { LongList } from './LongList';
import { useLooks } from './looks';
import type { Matrix } from './matrix';
import type { Community } from './pairs';
import { Part } from './Part';
import { PersonField, PersonLink } from './people';
import { useTalentText } from './text';

const CASES_FIRST = 5;
const MENTEES_FIRST = 10;

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  skill: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0, alignSelf: 'flex-start', marginTop: '3px', fontSize: '16px' },
  uncovered: { color: tokens.colorStatusDangerForeground1 },
  thin: { color: tokens.colorStatusWarningForeground3 },
});

export interface WhatIfProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
  readonly community: Community;
  /** Undefined: the one the sheet shows. */
  readonly leaver: string | undefined;
  readonly onLeaver: (name: string) => void;
}

export function WhatIf({ reading, matrix, community, leaver, onLeaver }: WhatIfProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const styles = useStyles();
  const listed = reading
    .rows('skills')
    .map((row) => row.text('person'))
    .filter(Boolean);
  const known = new Set(listed);
  const name = leaver ?? reading.text('capLeaverShown');
  const others = matrix.people.filter((one) => !known.has(one));
  return (
    <>
      <PersonField
        label={t('leaves.who')}
        groups={[
          { title: reading.table('skills')?.sheet ?? '', names: listed },
          { title: reading.table('people')?.sheet ?? '', names: others },
        ]}
        value={name}
        onChange={onLeaver}
      />
      <div className={styles.result} aria-live="polite">
        {name !== '' && <Result {...{ reading, name }} loss={lossOf(reading, matrix, community, name)} />}
      </div>
      <p className={looks.note}>
        {t('leaves.nothingWritten')}{' '}
        <CellLink place={reading.placeOf('capLeaver')} name={t('leaves.who')}>
          {t('leaves.onSheet')}
        </CellLink>
      </p>
    </>
  );
}

interface ResultProps {
  readonly reading: Reading;
  readonly name: string;
  readonly loss: Loss;
}

function Result({ reading, name, loss }: ResultProps) {
  const { t } = useTalentText();
  const { percent } = useFormats();
  const looks = useLooks();
  const money = useMoney(reading.text('capCurrency'));
  const { skills, cases, savings, share, mentees, role } = loss;
  const isNothing = skills.length === 0 && cases.length === 0 && mentees.length === 0 && !role;
  if (isNothing) return <p className={looks.line}>{t('leaves.nothing', { name })}</p>;
  return (
    <>
      <Part title={t('leaves.skills')}>
        {typeof skills === 'string' ? (
          <p className={looks.line}>
            {t(`leaves.${skills}`, { name })}{' '}
            <CellLink place={reading.table('skills')?.place} name={name}>
              {t('toSheet', { sheet: reading.table('skills')?.sheet ?? '' })}
            </CellLink>
          </p>
        ) : skills.length === 0 ? (
          <p className={looks.line}>{t('leaves.noSkill')}</p>
        ) : (
          skills.map((skill) => <LostSkill key={skill.skill} {...skill} />)
        )}
      </Part>
      {cases.length > 0 && (
        <Part title={t('leaves.cases', { count: cases.length })}>
          <p className={looks.line}>
            <strong className={looks.figure}>
              <CellLink place={loss.row?.place('savings')} name={name}>
                {money(savings)}
              </CellLink>
            </strong>{' '}
            {share === undefined ? t('leaves.aYear') : t('leaves.ofAll', { share: percent(share) })}
          </p>
          <LongList items={cases} first={CASES_FIRST}>
            {({ name: title, savings: amount, row }) => (
              <li key={row.index} className={looks.head}>
                <CellLink place={row.place('useCase')} name={title}>
                  {title}
                </CellLink>
                {amount > 0 && (
                  <span className={looks.figure}>
                    <CellLink place={row.place('counted')} name={title}>
                      {money(amount)}
                    </CellLink>
                  </span>
                )}
              </li>
            )}
          </LongList>
        </Part>
      )}
      {mentees.length > 0 && (
        <Part title={t('leaves.mentees', { count: mentees.length })}>
          <LongList items={mentees} first={MENTEES_FIRST}>
            {(mentee, index) => (
              <li key={index}>
                <PersonLink name={mentee} />
              </li>
            )}
          </LongList>
        </Part>
      )}
      {role && (
        <Part title={t('leaves.role')}>
          <p className={looks.line}>
            {role.role.name}
            {role.next !== undefined && (
              <>
                {' – '}
                {t('leaves.next')} <PersonLink name={role.next} />
              </>
            )}
          </p>
        </Part>
      )}
    </>
  );
}

function LostSkill({ skill, now, after, nearest }: SkillLoss) {
  const { t } = useTalentText();
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div>
      <p className={mergeClasses(looks.line, styles.skill)}>
        {after === 0 ? (
          <WarningFilled className={mergeClasses(styles.icon, styles.uncovered)} aria-hidden />
        ) : (
          <SubtractCircleRegular className={mergeClasses(styles.icon, styles.thin)} aria-hidden />
        )}
        <span>
          <strong>{skill}</strong>{' '}
          {after === 0 ? t('leaves.uncovered') : t('leaves.thin', { count: after, now })}
        </span>
      </p>
      {nearest !== undefined && (
        <p className={looks.note}>
          {t('leaves.nearest')} <PersonLink name={nearest} />
        </p>
      )}
    </div>
  );
}
