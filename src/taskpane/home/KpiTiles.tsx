/** The indicators, a tile each: value, target, how it stands and how it got there; each leads to its cell. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import { Sparkline } from '../charts/Sparkline';
import { useText } from '../text';
import type { Kpi, Status } from './figures';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: tokens.spacingHorizontalMNudge,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
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
    alignItems: 'center',
    justifyContent: 'space-between',
    width: '100%',
  },
  value: typographyStyles.subtitle1,
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: 'auto' },
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
        <li key={kpi.name}>
          <button type="button" className={styles.tile} onClick={() => onGo(kpi)}>
            <Tile {...kpi} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Tile({ name, value, target, unit, status, change, course }: Kpi) {
  const styles = useStyles();
  const { t, locale } = useText();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <>
      <span className={styles.name}>{name}</span>{' '}
      <span className={styles.figure}>
        <span className={styles.value}>{value === undefined ? '–' : number.format(value)}</span>
        {course.filter((point) => point !== undefined).length > 1 && <Sparkline values={course} />}
      </span>{' '}
      <span className={styles.note}>{unit}</span>{' '}
      {target !== undefined && (
        <span className={styles.note}>{t('kpi.target', { target: number.format(target) })}</span>
      )}{' '}
      {change !== undefined && (
        <span className={styles.note}>{t('kpi.change', { change: signed.format(change) })}</span>
      )}
      <span className={styles.foot}>
        {status && <span className={styles[status]}>{ICONS[status]}</span>}
        {status && <span className={styles.note}>{t(`kpi.${status}`)}</span>}
      </span>
    </>
  );
}
