/** Dimension by dimension: how far, in words and as a bar, and what is next. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { floorOf, NOISE } from '../../programme/arithmetic';
import { gap, TOP_LEVEL } from '../../programme/maturity';
import type { CellPlace } from '../../workbook';
import { Legend } from '../charts/Legend';
import { CellLink } from '../view/CellLink';
import type { Dimension } from './figures';
import { BarSample, LevelBar } from './LevelBar';
import { useMaturityText } from './text';
import { described, description, ratingFormat } from './words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1Strong, flexShrink: 0 },
  words: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface DimensionFigures {
  readonly dimension: Dimension;
  readonly declared?: number;
  readonly proven?: number;
  readonly place?: CellPlace;
}

export interface DimensionListProps {
  readonly rows: readonly DimensionFigures[];
  /** Says where the rating lies among the descriptions, and which is next: for a team, not for the mean of all. */
  readonly inWords: boolean;
}

export function DimensionList({ rows, inWords }: DimensionListProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const parts = ['declared', 'proven', 'target'] as const;
  return (
    <>
      <Legend
        entries={parts.map((part) => ({ name: t(`bar.${part}`), sample: <BarSample part={part} /> }))}
      />
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.dimension.key} className={styles.row}>
            <DimensionRow {...row} inWords={inWords} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DimensionRow({
  dimension,
  declared,
  proven,
  place,
  inWords,
}: DimensionFigures & { readonly inWords: boolean }) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const format = ratingFormat(locale);
  const { name, target } = dimension;
  if (declared === undefined) {
    return (
      <p className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{t('dimensions.unrated')}</span>
      </p>
    );
  }
  const missing = gap(declared, target);
  const next = Math.min(floorOf(declared) + 1, TOP_LEVEL);
  const notes = [
    ...(proven !== undefined && proven < declared - NOISE
      ? [t('dimensions.proven', { proven: format(proven) })]
      : []),
    ...(missing === undefined
      ? []
      : [missing > NOISE ? t('dimensions.below', { gap: format(missing) }) : t('dimensions.reached')]),
    ...(inWords && missing !== undefined && missing > NOISE
      ? [t('dimensions.next', { what: description(next, dimension, t) })]
      : []),
  ];
  return (
    <>
      <p className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>
          <CellLink place={place} name={name}>
            {format(declared)}
          </CellLink>
        </span>
      </p>
      {inWords && <p className={styles.words}>{described(declared, dimension, t)}</p>}
      <LevelBar declared={declared} proven={proven} target={target} />
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </>
  );
}
