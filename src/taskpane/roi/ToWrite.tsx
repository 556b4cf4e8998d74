/** Every cell that would be written: where it is, what it holds, what it would hold. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { placeOf, type Change } from './changes';
import { estimateIn } from './estimates';
import { useFormats } from './formats';
import type { Investment } from './investment';
import { useRoiText } from './text';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  line: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  what: { minWidth: 0, overflowWrap: 'anywhere', '& button': { textAlign: 'start' } },
  values: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  new: { ...typographyStyles.body1Strong },
  more: { alignSelf: 'start' },
});

const AT_FIRST = 10;

export interface ToWriteProps {
  readonly reading: Reading;
  readonly investment: Investment;
  readonly changes: readonly Change[];
}

export function ToWrite({ reading, investment, changes }: ToWriteProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const inWords = useInWords(reading, investment);
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  return (
    <div className={styles.box}>
      <p className={styles.line}>{t('play.writes', { count: changes.length })}</p>
      <ul className={styles.list}>
        {shown.map((change, index) => {
          const { what, write } = inWords(change);
          return (
            <li key={index} className={styles.change}>
              <span className={styles.what}>
                <CellLink place={placeOf(change, reading)} name={what}>
                  {what}
                </CellLink>
              </span>
              <span className={styles.values}>
                {write(change.before)} → <span className={styles.new}>{write(change.after)}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < changes.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
          {t('play.more', { count: changes.length - shown.length })}
        </Button>
      )}
      {changes.some((change) => change.in === 'drivers') && (
        <p className={styles.line}>{t('play.proportion')}</p>
      )}
    </div>
  );
}

interface ChangeInWords {
  readonly what: string;
  readonly write: (value: number) => string;
}

/** Rows and columns by the workbook's own names. */
function useInWords(reading: Reading, { drivers = [] }: Investment): (change: Change) => ChangeInWords {
  const { t } = useRoiText();
  const formats = useFormats();
  const settingFormats = {
    hourlyCost: formats.price,
    weeksPerYear: formats.number,
    realisation: formats.exactPercent,
    horizon: formats.months,
    lead: formats.months,
    ramp: formats.months,
    discountRate: formats.exactPercent,
    targetRoi: formats.exactPercent,
  };
  return (change) => {
    if (change.in === 'settings') {
      const { setting } = change;
      const what = setting === 'targetRoi' ? t('range.target') : t(`play.assumptions.${setting}`);
      return { what, write: settingFormats[setting] };
    }
    const { row, column } = change;
    const cell = (name: string) =>
      t('play.cell', { row: name, column: reading.table(change.in)?.header(column) ?? column });
    switch (change.in) {
      case 'useCases':
        return {
          what: cell(row.text('useCase') || row.text('id')),
          write: column === 'hours' ? formats.hours : formats.number,
        };
      case 'costs':
        return { what: cell(row.text('item') || row.text('family')), write: formats.price };
      case 'drivers': {
        const index = drivers.findIndex((driver) => driver.row === row);
        return { what: cell(row.text('driver')), write: (value) => estimateIn(formats, index, value) };
      }
    }
  };
}
