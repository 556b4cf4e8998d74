/** How far a case has come. */
import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useUseCasesText } from '../text';
import type { StepProps } from './stepProps';
import { RatingScale } from './RatingScale';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
});

export function ProgressStep({ form, portfolio, onChange }: StepProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const names = portfolio.stages.map(({ name }) => name);
  const offered = names.includes(form.stage) ? names : [form.stage, ...names];
  return (
    <div className={styles.fields}>
      <Field label={t('facts.stage')}>
        <Select
          className={styles.control}
          value={form.stage}
          onChange={(_, { value }) => onChange({ stage: value })}
        >
          {offered.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={t('form.documented')}
        checked={form.documented}
        onChange={(_, { checked }) => onChange({ documented: checked === true })}
      />
      <RatingScale
        name={t('facts.quality')}
        scale="quality"
        value={form.ratings.quality}
        onChange={(quality) => onChange({ ratings: { ...form.ratings, quality } })}
      />
    </div>
  );
}
