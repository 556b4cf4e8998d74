/** How far people have come on the career path, and what keeps them from the next level, by name. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { Summary } from '../view/Summary';
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
    '& td, & thead th:not(:first-child)': {
      textAlign: 'end',
      paddingInlineStart: tokens.spacingHorizontalM,
      whiteSpace: 'nowrap',
      overflowWrap: 'normal',
    },
    '& tbody th': { width: '100%' },
  },
  track: {
    position: 'relative',
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  now: {
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  target: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  missing: {
    // What goes on over a second line stands under the words, not under the mark.
    '& summary': {
      cursor: 'pointer',
      paddingBlock: tokens.spacingVerticalXXS,
      marginInlineStart: tokens.spacingHorizontalL,
      listStylePosition: 'outside',
    },
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
  const most = Math.max(
    1,
    ...(steps?.rows ?? []).flatMap((row) => [row.number('now') ?? 0, row.number('target') ?? 0]),
  );
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
                <th scope="row">
                  {[row.text('step'), row.text('name')].filter(Boolean).join(' – ')}
                  <Progress now={row.number('now') ?? 0} target={row.number('target') ?? 0} most={most} />
                </th>
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
          <Summary>
            {t('career.for', { criterion: row.text('criterion'), count: row.number('missing') ?? 0 })}
          </Summary>
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

interface ProgressProps {
  readonly now: number;
  readonly target: number;
  /** People for a full bar. */
  readonly most: number;
}

/** A bar for today, a mark where the target is. */
function Progress({ now, target, most }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.now} style={{ width: `${(100 * now) / most}%` }} />
      <div className={styles.target} style={{ insetInlineStart: `calc(${(100 * target) / most}% - 1px)` }} />
    </div>
  );
}

/** As the sheet counts them: one level below the criterion's, who are to reach it and do not meet it. */
function keptBack({ talents }: Matrix, criterion: number, asks: number): Talent[] {
  return talents.filter(
    ({ level, target = 0, criteria }) => level === asks - 1 && target >= asks && !criteria[criterion],
  );
}
