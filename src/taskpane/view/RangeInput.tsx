/**
 * A value on a scale, looking like Fluent's slider. That one makes Chromium warn of a style it is about to drop, and has
 * no mark for the value to compare with.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

const THUMB = '20px';
const FORCED = '@media (forced-colors: active)';

const rail = {
  height: '4px',
  borderRadius: tokens.borderRadiusXLarge,
  background: `linear-gradient(to right, ${tokens.colorCompoundBrandBackground} var(--at), ${tokens.colorNeutralStrokeAccessible} var(--at))`,
  [FORCED]: {
    forcedColorAdjust: 'none',
    background: 'linear-gradient(to right, Highlight var(--at), CanvasText var(--at))',
  },
} as const;

const thumb = {
  boxSizing: 'border-box',
  width: THUMB,
  height: THUMB,
  borderRadius: tokens.borderRadiusCircular,
  border: `5px solid ${tokens.colorNeutralBackground1}`,
  boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
  backgroundColor: tokens.colorCompoundBrandBackground,
  [FORCED]: {
    forcedColorAdjust: 'none',
    border: '5px solid Canvas',
    boxShadow: '0 0 0 1px CanvasText',
    backgroundColor: 'Highlight',
  },
} as const;

const useStyles = makeStyles({
  root: { position: 'relative', height: '32px' },
  range: {
    appearance: 'none',
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '100%',
    margin: 0,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '::-webkit-slider-runnable-track': rail,
    '::-moz-range-track': rail,
    '::-webkit-slider-thumb': { ...thumb, appearance: 'none', marginTop: '-8px' },
    '::-moz-range-thumb': thumb,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  mark: {
    position: 'absolute',
    insetInlineStart: 'calc(var(--mark) - 1px)',
    bottom: '2px',
    width: '2px',
    height: '6px',
    pointerEvents: 'none',
    backgroundColor: tokens.colorNeutralForeground2,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
});

export interface RangeInputProps {
  /** Of the control, for its label. */
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value to compare with. */
  readonly mark?: number;
  /** The value as it is read out. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

export function RangeInput({ id, mark, words, onChange, ...scale }: RangeInputProps) {
  const styles = useStyles();
  const { min, max, value } = scale;
  /** Where the middle of the thumb is at a value. */
  const at = (one: number) => {
    const share = max > min ? Math.max(0, Math.min(1, (one - min) / (max - min))) : 0;
    return `calc(${THUMB} / 2 + (100% - ${THUMB}) * ${share})`;
  };
  return (
    <div
      className={styles.root}
      style={{ '--at': at(value), ...(mark !== undefined && { '--mark': at(mark) }) } as CSSProperties}
    >
      <input
        {...scale}
        id={id}
        type="range"
        className={styles.range}
        aria-valuetext={words}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      {mark !== undefined && <span className={styles.mark} />}
    </div>
  );
}
