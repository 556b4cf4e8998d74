/** Who is in the tables to begin with: nobody yet, the people of a list, or the sample's. */
import { makeStyles, Radio, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { ListField } from './ListField';
import type { Staffing } from './programmeForm';
import type { StepProps } from './steps';
import { useCreateText } from './text';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // The buttons stand where the text of the view begins.
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  about: {
    ...typographyStyles.caption1,
    // Under the label, past the button.
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginBlockEnd: 0,
    paddingInlineStart: '36px',
    color: tokens.colorNeutralForeground3,
  },
});

const STAFFINGS = ['later', 'list', 'sample'] as const satisfies readonly Staffing[];

export function PeopleStep(step: StepProps) {
  const { form, onChange } = step;
  const { t } = useCreateText();
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <fieldset className={styles.choices} aria-label={t('people.title')}>
        {STAFFINGS.map((staffing) => (
          <div key={staffing}>
            <Radio
              name="staffing"
              value={staffing}
              label={t(`people.${staffing}.name`)}
              aria-describedby={id + staffing}
              checked={form.staffing === staffing}
              onChange={() => onChange({ staffing })}
            />
            <p id={id + staffing} className={styles.about}>
              {t(`people.${staffing}.about`)}
            </p>
          </div>
        ))}
      </fieldset>
      {form.staffing === 'list' && <ListField {...step} />}
    </>
  );
}
