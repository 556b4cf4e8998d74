/** The first places with the weights tried out, and how they were before; it stays in view below the sliders. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useFormats } from '../formats';
import { placesOf, type Outlook } from '../outlook';
import type { Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  podium: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      paddingBlock: tokens.spacingVerticalXXS,
      paddingInline: `${tokens.spacingHorizontalS} 0`,
      textAlign: 'end',
      verticalAlign: 'top',
      whiteSpace: 'nowrap',
      fontWeight: 'inherit',
      fontVariantNumeric: 'tabular-nums',
    },
    '& th:first-child': {
      width: '100%',
      paddingInlineStart: 0,
      textAlign: 'start',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
    },
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  moved: { fontWeight: tokens.fontWeightSemibold },
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
  const { top } = portfolio.ranking;
  const first = placesOf(portfolio.cases, outlook).slice(0, Math.min(top, PLACES));
  if (first.length === 0) return null;
  return (
    <div role="status" className={styles.podium}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{t(changed ? 'podium.tried' : 'podium.stored')}</th>
            <th scope="col">{t('podium.score')}</th>
            <th scope="col">{t('ranking.topShare', { top })}</th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ useCase, rank, score, topShare }) => {
            const moved = changed && useCase.rank !== undefined && useCase.rank !== rank;
            return (
              <tr key={useCase.key} className={mergeClasses(moved && styles.moved)}>
                <th scope="row">
                  {rank}. {useCase.name} {moved && t('podium.was', { rank: useCase.rank ?? 0 })}
                </th>
                <td>{formats.score(score)}</td>
                <td>{topShare === undefined ? '–' : formats.percent(topShare)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
