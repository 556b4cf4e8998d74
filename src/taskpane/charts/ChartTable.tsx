/** The values of a chart as a table. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHidden } from './looks';
import { useChartText } from './text';

const useStyles = makeStyles({
  /** Where even so the columns need more room than there is. */
  scroll: { position: 'relative', overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    color: tokens.colorNeutralForeground1,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'end',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      whiteSpace: 'pre',
    },
    // Names go on over as many lines as needed, values over as many as they bring.
    '& th': {
      color: tokens.colorNeutralForeground2,
      whiteSpace: 'normal',
      hyphens: 'auto',
    },
    '& tbody th': { minWidth: '104px', overflowWrap: 'anywhere' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
    '& th:first-child': { textAlign: 'start', paddingInlineStart: 0 },
    '& td:last-child, & th:last-child': { paddingInlineEnd: 0 },
  },
});

export interface ChartTableData {
  /** The first names what the rows are. */
  readonly columns: readonly string[];
  /** Each begins with its name; undefined where there is no value. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

export interface ChartTableProps extends ChartTableData {
  readonly id: string;
  readonly title: string;
}

export function ChartTable({ id, title, columns, rows }: ChartTableProps) {
  const { t } = useChartText();
  const styles = useStyles();
  const { hidden } = useHidden();
  return (
    <div id={id} className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column}>
                  {cell ?? (
                    <>
                      <span aria-hidden>–</span>
                      <span className={hidden}>{t('noValue')}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
