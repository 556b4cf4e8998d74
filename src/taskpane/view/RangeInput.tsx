/**
 * A value on a scale. The browser's own control: Fluent's asks Chromium for a look that it is about to drop, which it
 * warns of in the console. A tick marks the value to compare with.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  range: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '28px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

export interface RangeInputProps {
  /** Of the control, for its label. */
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly mark?: number;
  /** The value as it is read out. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

export function RangeInput({ id, mark, words, onChange, ...scale }: RangeInputProps) {
  const styles = useStyles();
  const marks = useId();
  return (
    <>
      <input
        {...scale}
        id={id}
        type="range"
        className={styles.range}
        list={mark === undefined ? undefined : marks}
        aria-valuetext={words}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      {mark !== undefined && (
        <datalist id={marks}>
          <option value={mark} />
        </datalist>
      )}
    </>
  );
}
