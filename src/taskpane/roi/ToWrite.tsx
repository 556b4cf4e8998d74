/** Every cell that would be written: where it is, what it holds, what it would hold. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { CARD } from '../looks';
import { placeOf, type Change } from './changes';
import { useChangesInWords, type ChangeInWords } from './useChangesInWords';
import type { Investment } from './investment';
import { useRoiText } from './text';

const useStyles = makeStyles({
  box: {
    ...CARD,
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  line: { margin: 0 },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  cells: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  new: { ...typographyStyles.caption1Strong },
  more: { alignSelf: 'start' },
});

/** Rows that are shown at once. */
const AT_FIRST = 8;

export interface ToWriteProps {
  readonly reading: Reading;
  readonly investment: Investment;
  readonly changes: readonly Change[];
}

export function ToWrite({ reading, investment, changes }: ToWriteProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const inWords = useChangesInWords(reading, investment);
  const rows = byRow(changes.map((change) => ({ change, ...inWords(change) })));
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <div className={styles.box}>
      <p className={styles.line}>{t('play.writes', { count: changes.length })}</p>
      <ul className={styles.rows}>
        {shown.map((cells, index) => (
          <li key={index}>
            <p className={styles.row}>{cells[0]?.row}</p>
            <ul className={styles.cells}>
              {cells.map(({ change, row, cell, write }) => (
                <li key={cell}>
                  <CellLink place={placeOf(change, reading)} name={row}>
                    {cell}
                  </CellLink>{' '}
                  {write(change.before)} → <span className={styles.new}>{write(change.after)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
          {t('play.more', { count: rows.length - shown.length })}
        </Button>
      )}
      {changes.some((change) => change.in === 'drivers') && (
        <p className={styles.line}>{t('play.proportion')}</p>
      )}
    </div>
  );
}

type Written = ChangeInWords & { readonly change: Change };

/** The cells of a row together; a setting is alone. */
function byRow(written: readonly Written[]): Written[][] {
  const rows: Written[][] = [];
  let open: unknown;
  for (const one of written) {
    const of = one.change.in === 'settings' ? one : one.change.row;
    if (of === open) rows.at(-1)?.push(one);
    else rows.push([one]);
    open = of;
  }
  return rows;
}
