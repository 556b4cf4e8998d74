/** The three figures that matter most, in sight while the sliders are moved. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FigureKey, Figures } from './figures';
import { useFormats } from './formats';
import { useRoiText } from './text';

/** Below the navigation, which stays in sight as well. */
const NAVIGATION = '40px';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    top: NAVIGATION,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  before: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const KEY = ['roi', 'payback', 'npv'] as const satisfies readonly FigureKey[];

export interface KeyFiguresProps {
  readonly before: Figures;
  readonly after: Figures;
}

export function KeyFigures({ before, after }: KeyFiguresProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const { percent, months, money } = useFormats();
  const write = { roi: percent, payback: months, npv: money };
  const words = (figures: Figures, key: (typeof KEY)[number]) => {
    const value = figures[key];
    return value === undefined ? '–' : write[key](value);
  };
  return (
    <dl className={styles.strip} aria-live="polite" aria-label={t('play.result')}>
      {KEY.map((key) => (
        <div key={key}>
          <dt className={styles.name}>{t(`play.figures.${key}`)}</dt>
          <dd className={styles.value}>{words(after, key)}</dd>
          {words(after, key) !== words(before, key) && (
            <dd className={styles.before}>{t('play.was', { value: words(before, key) })}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}
