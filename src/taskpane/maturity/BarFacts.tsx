/** The parts of a level bar with their values: its legend, and the way to their cells. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CellPlace } from '../../workbook';
import { SAMPLE } from '../charts/Legend';
import { CellLink } from '../view/CellLink';
import { BarSample } from './LevelBar';
import { useMaturityText } from './text';
import { meanFormat } from './words';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  fact: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { flexShrink: 0 },
});

interface Fact {
  readonly value: number | undefined;
  readonly place?: CellPlace;
}

export type BarFactsProps = Readonly<Record<'declared' | 'proven' | 'target', Fact>>;

const PARTS = ['declared', 'proven', 'target'] as const;

export function BarFacts(facts: BarFactsProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const format = meanFormat(locale);
  return (
    <ul className={styles.facts}>
      {PARTS.map((part) => {
        const { value, place } = facts[part];
        if (value === undefined) return null;
        return (
          <li key={part} className={styles.fact}>
            <svg className={styles.sample} aria-hidden {...SAMPLE}>
              <BarSample part={part} />
            </svg>
            {t(`bar.${part}`)}{' '}
            <CellLink place={place} name={t(`bar.${part}`)}>
              {format(value)}
            </CellLink>
          </li>
        );
      })}
    </ul>
  );
}
