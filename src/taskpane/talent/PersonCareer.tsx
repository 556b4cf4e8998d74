/** A person's career level, which criteria are met, and exactly which are missing for the next one. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { careerLevel, levelOfCriterion, missingForNextLevel } from '../../programme/talent';
import type { Reading } from '../../workbook';
import { CAREER_CRITERIA } from '../../workbook/sheets/talentRoles';
import { CellLink } from '../view/CellLink';
import { useFormats } from './formats';
import { useLooks } from './looks';
import type { Talent } from './matrix';
import { useTalentText } from './text';

const useStyles = makeStyles({
  criterion: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  mark: { flexShrink: 0, fontSize: '16px' },
});

export interface PersonCareerProps {
  readonly talent: Talent;
  readonly reading: Reading;
}

export function PersonCareer({ talent: { criteria, level, target, row }, reading }: PersonCareerProps) {
  const { t } = useTalentText();
  const { list } = useFormats();
  const styles = useStyles();
  const looks = useLooks();
  const table = reading.table('talent');
  const missing = missingForNextLevel(criteria);
  const next = careerLevel(criteria) + 1;

  /** `level 2 – AI specialist` */
  function step(number: number): string {
    const name = reading
      .rows('career')
      .find((one) => one.number('level') === number)
      ?.text('name');
    return [t('career.level', { level: number }), name].filter(Boolean).join(' – ');
  }

  return (
    <>
      <p className={looks.line}>
        <CellLink place={row.place('level')} name={t('person.career')}>
          {level === undefined || level === 0 ? t('career.none') : step(level)}
        </CellLink>{' '}
        {target !== undefined &&
          t(level !== undefined && level >= target ? 'career.reached' : 'career.target', { level: target })}
      </p>
      <p className={looks.line}>
        {missing.length === 0
          ? t('career.top')
          : t('career.needs', {
              step: step(next),
              criteria: list(missing.map((position) => table?.header(CAREER_CRITERIA[position]!) ?? '')),
            })}
      </p>
      <ul className={looks.list}>
        {CAREER_CRITERIA.map((criterion, position) => {
          const met = criteria[position];
          const isNext = missing.includes(position);
          return (
            <li key={criterion} className={styles.criterion}>
              {met ? (
                <CheckmarkCircleFilled
                  className={mergeClasses(styles.mark, looks.good)}
                  aria-label={t('career.met')}
                />
              ) : (
                <CircleRegular className={styles.mark} aria-label={t('career.open')} />
              )}
              <span className={looks.line}>
                <CellLink place={row.place(criterion)} name={table?.header(criterion) ?? ''}>
                  {isNext ? <strong>{table?.header(criterion)}</strong> : table?.header(criterion)}
                </CellLink>{' '}
                <span className={looks.note}>{t('career.level', { level: levelOfCriterion(position) })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
