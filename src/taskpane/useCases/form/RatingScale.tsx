/** A rating by choosing among five words; what is not known yet may stay open. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useFormats } from '../formats';
import { RATINGS, useRatingWords, type Scale } from '../ratingWords';
import { useUseCasesText } from '../text';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  scale: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  name: { ...typographyStyles.body1Strong, padding: 0, float: 'inline-start', overflowWrap: 'anywhere' },
  clear: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, flexShrink: 0 },
  meaning: {
    ...typographyStyles.caption1,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' },
  choice: {
    position: 'relative',
    display: 'flex',
    ':first-child > span': { borderStartStartRadius: '4px', borderEndStartRadius: '4px' },
    ':last-child > span': { borderStartEndRadius: '4px', borderEndEndRadius: '4px' },
    ':not(:first-child)': { marginInlineStart: '-1px' },
  },
  input: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    ':focus-visible + span': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      zIndex: 1,
    },
    ':hover:not(:checked) + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  word: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: '2px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    pointerEvents: 'none',
  },
  chosen: {
    ...typographyStyles.caption1Strong,
    position: 'relative',
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    [FORCED]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  number: typographyStyles.caption1Strong,
  between: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RatingScaleProps {
  readonly name: string;
  /** What the ends mean, in the workbook's words. */
  readonly meaning?: string;
  readonly scale: Scale;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

export function RatingScale({ name, meaning, scale, value, onChange }: RatingScaleProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const words = useRatingWords();
  const formats = useFormats();
  const id = useId();
  const element = useRef<HTMLFieldSetElement>(null);
  const between = value !== undefined && !Number.isInteger(value);

  /** The button goes away with the rating. */
  function clear(): void {
    onChange(undefined);
    element.current?.querySelector('input')?.focus();
  }

  return (
    <fieldset ref={element} className={styles.scale} aria-describedby={meaning ? `${id}-meaning` : undefined}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.head}>
        <span />
        {value !== undefined && (
          <Button
            className={styles.clear}
            size="small"
            appearance="transparent"
            aria-label={t('form.clearOf', { name })}
            onClick={clear}
          >
            {t('form.clear')}
          </Button>
        )}
      </div>
      {meaning && (
        <p id={`${id}-meaning`} className={styles.meaning}>
          {meaning}
        </p>
      )}
      <div className={styles.choices}>
        {RATINGS.map((rating) => (
          <label key={rating} className={styles.choice}>
            <input
              type="radio"
              className={styles.input}
              name={id}
              checked={value === rating}
              onChange={() => onChange(rating)}
            />
            <span className={mergeClasses(styles.word, value === rating && styles.chosen)}>
              <span className={styles.number}>{rating}</span> {words(scale, rating)}
            </span>
          </label>
        ))}
      </div>
      {between && (
        <p className={styles.between}>
          {t('form.between', { rating: formats.number(value), words: words(scale, value) })}
        </p>
      )}
    </fieldset>
  );
}
