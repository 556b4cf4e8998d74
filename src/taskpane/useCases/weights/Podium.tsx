/** The first places with the weights tried out, and how they were before; it stays in view below the sliders. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useFormats } from '../formats';
import { placesOf, type Outlook } from '../outlook';
import type { Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  podium: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  places: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  place: { ...typographyStyles.caption1, display: 'flex', columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  moved: typographyStyles.caption1Strong,
  figures: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** More than this would hide what is tried out. */
const PLACES = 5;

export interface PodiumProps {
  readonly portfolio: Portfolio;
  readonly outlook: Outlook;
  /** Other weights than the stored ones are tried out. */
  readonly changed: boolean;
}

export function Podium({ portfolio, outlook, changed }: PodiumProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const id = useId();
  const { top } = portfolio.ranking;
  const first = placesOf(portfolio.cases, outlook).slice(0, Math.min(top, PLACES));
  if (first.length === 0) return null;
  return (
    <section className={styles.podium} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t(changed ? 'podium.tried' : 'podium.stored', { top })}
      </h3>
      <ol className={styles.places} role="status">
        {first.map(({ useCase, rank, score, topShare }) => {
          const moved = changed && useCase.rank !== undefined && useCase.rank !== rank;
          return (
            <li key={useCase.key} className={styles.place}>
              <span className={mergeClasses(styles.name, moved && styles.moved)} title={useCase.name}>
                {rank}. {useCase.name}
              </span>{' '}
              <span className={styles.figures}>
                {moved && `${t('podium.was', { rank: useCase.rank ?? 0 })} · `}
                {formats.score(score)}
                {topShare !== undefined && ` · ${formats.percent(topShare)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
