/** Figures below each other, each with its name and the way to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { Figure } from './Figure';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface ListedFigure {
  readonly name: string;
  /** The defined name of its cell. */
  readonly of: string;
  /** Undefined without a value: then it is left out. */
  readonly value: ReactNode;
}

export function FigureList({ figures }: { readonly figures: readonly ListedFigure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(
        ({ name, of, value }) =>
          value !== undefined && (
            <Fragment key={of}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>
                <Figure of={of} name={name}>
                  {value}
                </Figure>
              </dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
