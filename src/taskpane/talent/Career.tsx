/** How far people have come on the career path, and what keeps them from the next level, by name. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { useFormats } from './formats';
import { LongList } from './LongList';
import { useLooks } from './looks';
import type { Matrix, Talent } from './matrix';
import { PersonLink } from './people';
import { useTalentText } from './text';

const FIRST = 10;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      ...typographyStyles.caption1,
      padding: `${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& thead th': { ...typographyStyles.caption1Strong },
    '& td, & th:not(:first-child)': { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalM },
    '& button': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  missing: {
    '& summary': { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXXS },
    '& summary:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    listStyleType: 'none',
  },
});

export interface CareerProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
}

export function Career({ reading, matrix }: CareerProps) {
  const { t } = useTalentText();
  const { whole } = useFormats();
  const styles = useStyles();
  const looks = useLooks();
  const steps = reading.area('careerSteps');
  const missing = reading.areaRows('nextLevel').filter((row) => (row.number('missing') ?? 0) > 0);
  return (
    <>
      {steps && (
        <table className={styles.table} aria-label={steps.title}>
          <thead>
            <tr>
              {['step', 'now', 'target'].map((column) => (
                <th key={column} scope="col">
                  {steps.header(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.rows.map((row) => (
              <tr key={row.item}>
                <th scope="row">{[row.text('step'), row.text('name')].filter(Boolean).join(' – ')}</th>
                {['now', 'target'].map((column) => (
                  <td key={column}>
                    <CellLink place={row.place(column)} name={row.text('step')}>
                      {whole(row.number(column) ?? 0)}
                    </CellLink>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.length > 0 && <p className={looks.line}>{t('career.missing')}</p>}
      {missing.map((row) => (
        <details key={row.item} className={styles.missing}>
          <summary>
            {t('career.for', { criterion: row.text('criterion'), count: row.number('missing') ?? 0 })}
          </summary>
          <LongList
            items={keptBack(matrix, row.index, row.number('level') ?? 0)}
            first={FIRST}
            className={styles.names}
          >
            {(talent) => (
              <li key={talent.row.index}>
                <PersonLink name={talent.name} />
              </li>
            )}
          </LongList>
        </details>
      ))}
    </>
  );
}

/** As the sheet counts them: one level below the criterion's, who are to reach it and do not meet it. */
function keptBack({ talents }: Matrix, criterion: number, asks: number): Talent[] {
  return talents.filter(
    ({ level, target = 0, criteria }) => level === asks - 1 && target >= asks && !criteria[criterion],
  );
}
