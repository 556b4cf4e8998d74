/** Which day it is, in which phase, how much of the roadmap is done, and the next gate. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { dateInWords } from '../calendar';
import { useText } from '../text';
import { MAIN_CARD } from '../looks';
import type { Standing } from './figures';
import { ProgressTrack } from './ProgressTrack';

const useStyles = makeStyles({
  card: MAIN_CARD,
  day: { ...typographyStyles.title3, margin: 0 },
  phase: { margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function StandingCard({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { t, locale } = useText();
  const { day, days = 0, phase, done, planned, start, gate, missed, overdue } = standing;
  if (day === undefined || start === undefined) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const behind = [
    ...(missed > 0 ? [t('home.missed', { count: missed })] : []),
    ...(overdue > 0 ? [t('home.overdue', { count: overdue })] : []),
  ];
  return (
    <div className={styles.card}>
      <p className={styles.day}>
        {day < 1
          ? t('home.starts', { date: dateInWords(start, locale) })
          : t(day > days ? 'home.dayAfter' : 'home.day', { day, days })}
      </p>
      {day >= 1 && phase !== '' && <p className={styles.phase}>{phase}</p>}
      {done !== undefined && planned !== undefined && (
        <>
          <ProgressTrack done={done} planned={planned} />
          <p className={styles.line}>
            {t('home.done', { done: percent.format(done), planned: percent.format(planned) })}
          </p>
        </>
      )}
      {gate && (
        <p className={styles.line}>
          {t('home.gate', { date: dateInWords(gate.date, locale) })}{' '}
          {gate.open > 0 ? t('home.gateOpen', { count: gate.open }) : t('home.gateReady')}
        </p>
      )}
      {behind.length > 0 && <p className={mergeClasses(styles.line, styles.late)}>{behind.join(' ')}</p>}
    </div>
  );
}
