/** The indicators, a tile each: value, target, how it stands and how it got there; each leads to its cell. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import { shortMonth } from '../calendar';
import { Sparkline } from '../charts/Sparkline';
import { useText } from '../text';
import { FRAME } from '../looks';
import type { Kpi, Status } from './figures';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  // The last of an odd number has the whole row.
  place: { ':last-child:nth-child(odd)': { gridColumn: '1 / -1' } },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: tokens.spacingHorizontalMNudge,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    ...FRAME,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  name: { ...typographyStyles.caption1Strong, overflowWrap: 'anywhere' },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
  },
  value: typographyStyles.subtitle1,
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // What the line across the drawing stands for.
  target: {
    '::before': {
      content: '""',
      display: 'inline-block',
      width: '14px',
      marginInlineEnd: tokens.spacingHorizontalXS,
      verticalAlign: 'middle',
      borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: 'auto' },
  icon: { display: 'flex', fontSize: '16px' },
  status: { ...typographyStyles.caption1Strong },
  onTarget: { color: tokens.colorStatusSuccessForeground1 },
  close: { color: tokens.colorStatusWarningForeground3 },
  off: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS: Readonly<Record<Status, ReactElement>> = {
  onTarget: <CheckmarkCircleRegular />,
  close: <SubtractCircleRegular />,
  off: <DismissCircleRegular />,
};

export interface KpiTilesProps {
  readonly kpis: readonly Kpi[];
  readonly onGo: (kpi: Kpi) => void;
}

export function KpiTiles({ kpis, onGo }: KpiTilesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.tiles}>
      {kpis.map((kpi) => (
        <li key={kpi.name} className={styles.place}>
          <button type="button" className={styles.tile} onClick={() => onGo(kpi)}>
            <Tile {...kpi} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Tile({ name, value, target, unit, status, change, course: { since, shares } }: Kpi) {
  const styles = useStyles();
  const { t, locale } = useText();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const isDrawn = shares.filter((share) => share !== undefined).length > 1;

  function changeInWords(by: number): string {
    const words = { change: signed.format(by) };
    return since === undefined
      ? t('kpi.change', words)
      : t('kpi.changeSince', { ...words, month: shortMonth(since, locale) });
  }

  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.figure}>
        <span className={styles.value}>{value === undefined ? '–' : number.format(value)}</span>{' '}
        <span className={styles.note}>{unit}</span>
      </span>{' '}
      {isDrawn && <Sparkline shares={shares} />}
      {target !== undefined && (
        <span className={mergeClasses(styles.note, isDrawn && styles.target)}>
          {t('kpi.target', { target: number.format(target) })}
        </span>
      )}{' '}
      {change !== undefined && <span className={styles.note}>{changeInWords(change)}</span>}
      {status && (
        <span className={mergeClasses(styles.foot, styles[status])}>
          <span className={styles.icon}>{ICONS[status]}</span>
          <span className={styles.status}>{t(`kpi.${status}`)}</span>
        </span>
      )}
    </>
  );
}
