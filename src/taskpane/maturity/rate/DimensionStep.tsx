/** One dimension: which of its three descriptions fits, or two of them half each. */
import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DIMENSIONS, type Dimension } from '../figures';
import { useMaturityText } from '../text';
import { description } from '../words';
import { CHOICES, lastTime, type Choice, type StepProps } from './rating';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  choice: {
    width: '100%',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    '& > label': { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  },
  card: {
    paddingBlock: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  level: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1Strong, display: 'block', color: tokens.colorNeutralForeground1 },
  between: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  before: {
    ...typographyStyles.caption1Strong,
    display: 'inline-block',
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground2,
  },
});

const UNKNOWN = 'unknown' satisfies Choice;

export function DimensionStep({
  form,
  maturity,
  onChange,
  mistakes,
  dimension,
}: StepProps & { readonly dimension: Dimension }) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const { key } = dimension;
  const chosen = form.choices[key];
  const before = lastTime(form, maturity)?.ratings[DIMENSIONS.indexOf(key)];

  function choose(value: string): void {
    const choice = value === UNKNOWN ? UNKNOWN : Number(value);
    onChange({ choices: { ...form.choices, [key]: choice } });
  }

  return (
    <Field
      label={t('rate.question', { team: form.team })}
      validationMessage={mistakes.includes('choice') ? t('mistakes.choice') : undefined}
    >
      <RadioGroup
        className={styles.choices}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(_, { value }) => choose(value)}
      >
        {CHOICES.map((choice) => (
          <Radio
            key={choice}
            value={String(choice)}
            className={mergeClasses(
              styles.choice,
              Number.isInteger(choice) && styles.card,
              chosen === choice && styles.chosen,
            )}
            label={
              <>
                <ChoiceWords choice={choice} dimension={dimension} />
                {before === choice && <span className={styles.before}>{t('rate.before')}</span>}
              </>
            }
          />
        ))}
        <Radio
          value={UNKNOWN}
          className={mergeClasses(styles.choice, chosen === UNKNOWN && styles.chosen)}
          label={t('rate.unknown')}
        />
      </RadioGroup>
    </Field>
  );
}

function ChoiceWords({ choice, dimension }: { readonly choice: number; readonly dimension: Dimension }) {
  const { t } = useMaturityText();
  const styles = useStyles();
  if (!Number.isInteger(choice)) return <span className={styles.between}>{t('rate.between')}</span>;
  return (
    <>
      <span className={styles.level}>{t('words.level', { level: choice })}</span>
      <span className={styles.words}>{description(choice, dimension, t)}</span>
    </>
  );
}
