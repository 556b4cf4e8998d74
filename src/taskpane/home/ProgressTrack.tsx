/** How much is done, as a bar, with a mark where the plan is. Words beside it say the same. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  done: {
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  planned: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

export interface ProgressTrackProps {
  /** Shares from 0 to 1. */
  readonly done: number;
  readonly planned: number;
}

export function ProgressTrack({ done, planned }: ProgressTrackProps) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.done} style={{ width: `${done * 100}%` }} />
      <div className={styles.planned} style={{ insetInlineStart: `calc(${planned * 100}% - 1px)` }} />
    </div>
  );
}
