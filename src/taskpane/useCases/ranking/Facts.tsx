/** What is known of one part of a case; a dash where nothing is. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useUseCasesText } from '../text';
import { CARD } from '../../looks';

const useStyles = makeStyles({
  part: {
    ...CARD,
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', hyphens: 'auto' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export interface FactsProps {
  readonly title: string;
  readonly change?: { readonly label: string; readonly what: string; readonly run: () => void };
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
}

export function Facts({ title, change, facts, children }: FactsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
        {change && (
          <Button size="small" aria-label={t('details.changeOf', { what: change.what })} onClick={change.run}>
            {change.label}
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
