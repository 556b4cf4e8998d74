/** How far the wizard is: the steps by name, those behind to go back to. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { STEPS } from './steps';
import { useCreateText } from './text';

const MARK = '24px';

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: `repeat(${STEPS.length}, minmax(0, 1fr))`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: { position: 'relative', display: 'flex', justifyContent: 'center' },
  // From the mark before to this one.
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      top: `calc(${MARK} / 2 + ${tokens.spacingVerticalXXS})`,
      insetInlineEnd: `calc(50% + ${MARK} / 2 + ${tokens.spacingHorizontalXS})`,
      width: `calc(100% - ${MARK} - 2 * ${tokens.spacingHorizontalXS})`,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  lineDone: { '::before': { borderTopColor: tokens.colorCompoundBrandStroke } },
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    maxWidth: '100%',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalXXS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
  back: {
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  mark: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: MARK,
    height: MARK,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  markCurrent: {
    border: 'none',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  markDone: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorCompoundBrandForeground1,
  },
});

export interface StepListProps {
  readonly step: number;
  readonly onStep: (step: number) => void;
}

export function StepList({ step, onStep }: StepListProps) {
  const { t } = useCreateText();
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={t('stepOf', { step: step + 1, total: STEPS.length })}>
      {STEPS.map(({ key }, index) => {
        const name = t(`${key}.name`);
        return (
          <li
            key={key}
            className={mergeClasses(styles.step, index > 0 && styles.line, index <= step && styles.lineDone)}
            aria-current={index === step ? 'step' : undefined}
          >
            {index < step ? (
              <button
                type="button"
                className={mergeClasses(styles.place, styles.back)}
                aria-label={t('goBackTo', { name })}
                onClick={() => onStep(index)}
              >
                <span className={mergeClasses(styles.mark, styles.markDone)}>
                  <CheckmarkFilled />
                </span>
                {name}
              </button>
            ) : (
              <span className={mergeClasses(styles.place, index === step && styles.current)}>
                <span className={mergeClasses(styles.mark, index === step && styles.markCurrent)} aria-hidden>
                  {index + 1}
                </span>
                {name}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
