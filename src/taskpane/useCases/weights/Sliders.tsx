/** A slider for each criterion; only how they compare with each other counts. */
import { Field, makeStyles, Slider, tokens, typographyStyles } from '@fluentui/react-components';
import { useFormats } from '../formats';
import type { WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  sliders: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
  share: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  slider: { width: '100%' },
  sum: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const STEP = 5;

export interface SlidersProps {
  readonly criteria: readonly WeighedCriterion[];
  /** From 0 to 100. */
  readonly values: readonly number[];
  /** What the values come to; undefined when all are 0. */
  readonly shares: readonly number[] | undefined;
  readonly onChange: (values: readonly number[]) => void;
}

export function Sliders({ criteria, values, shares, onChange }: SlidersProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const sum = Math.round(values.reduce((all, value) => all + value, 0));
  const inWords = (index: number) => (shares ? formats.percent(shares[index]!) : formats.percent(0));
  return (
    <div className={styles.sliders}>
      {criteria.map(({ name, direction }, index) => (
        <Field
          key={index}
          hint={direction === -1 ? t('weights.lessIsBetter') : undefined}
          label={{
            className: styles.label,
            children: (
              <>
                <span className={styles.name}>{name}</span>
                <span aria-hidden className={styles.share}>
                  {inWords(index)}
                </span>
              </>
            ),
          }}
        >
          <Slider
            className={styles.slider}
            min={0}
            max={100}
            step={STEP}
            value={values[index]}
            aria-valuetext={inWords(index)}
            onChange={(_, { value }) => onChange(values.with(index, value))}
          />
        </Field>
      ))}
      <p className={styles.sum}>{shares ? t('weights.sum', { sum }) : t('weights.nothing')}</p>
    </div>
  );
}
