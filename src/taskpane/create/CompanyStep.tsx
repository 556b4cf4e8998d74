/** Whose programme it is; above, what they get. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { StepsRegular } from '@fluentui/react-icons/svg/steps';
import { CheckedInput } from './CheckedInput';
import type { StepProps } from './steps';
import { useCreateText } from './text';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  benefits: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  benefit: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
});

const BENEFITS = [
  { key: 'maturity', Icon: StepsRegular },
  { key: 'useCases', Icon: LightbulbRegular },
  { key: 'roi', Icon: MoneyRegular },
] as const;

export function CompanyStep(step: StepProps) {
  const { t } = useCreateText();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.benefits}>
        {BENEFITS.map(({ key, Icon }) => (
          <li key={key} className={styles.benefit}>
            <Icon className={styles.icon} />
            {t(`company.benefits.${key}`)}
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <CheckedInput {...step} field="company" input={{ autoComplete: 'organization' }} />
        <CheckedInput {...step} field="people" input={{ inputMode: 'numeric', autoComplete: 'off' }} />
      </div>
    </>
  );
}
