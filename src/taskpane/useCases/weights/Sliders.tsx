/** A slider for each criterion; only how they compare with each other counts. */
import { Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { RangeInput } from '../../view/RangeInput';
import { useFormats } from '../formats';
import type { WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  sliders: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // What has the focus stays clear of the first places, which stay in view.
    '& input': { scrollMarginBlockEnd: '200px' },
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
  share: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  sum: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const MOST = 100;
const STEP = 1;

export interface SlidersProps {
  readonly criteria: readonly WeighedCriterion[];
  /** From 0 to 100. */
  readonly values: readonly number[];
  /** Where the sliders are for the weights of the workbook. */
  readonly stored: readonly number[];
  /** What the values come to; undefined when all are 0. */
  readonly shares: readonly number[] | undefined;
  readonly onChange: (values: readonly number[]) => void;
}

export function Sliders({ criteria, values, stored, shares, onChange }: SlidersProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const id = useId();
  const sum = Math.round(values.reduce((all, value) => all + value, 0));
  const inWords = (index: number) => (shares ? formats.percent(shares[index]!) : formats.percent(0));
  return (
    <div className={styles.sliders}>
      {criteria.map(({ name, direction }, index) => (
        <div key={index}>
          <div className={styles.head}>
            <Label htmlFor={`${id}-${index}`} className={styles.name}>
              {name}
              {direction === -1 && <span className={styles.note}> · {t('weights.lessIsBetter')}</span>}
            </Label>
            <span aria-hidden className={styles.share}>
              {inWords(index)}
            </span>
          </div>
          <RangeInput
            id={`${id}-${index}`}
            min={0}
            max={MOST}
            step={STEP}
            mark={stored[index]}
            value={values[index]!}
            words={inWords(index)}
            onChange={(value) => onChange(values.with(index, value))}
          />
        </div>
      ))}
      <p className={styles.sum}>{shares ? t('weights.sum', { sum }) : t('weights.nothing')}</p>
    </div>
  );
}
