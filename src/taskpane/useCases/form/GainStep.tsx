/** The hours it could save, and whose hours they are. */
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useUseCasesText } from '../text';
import type { StepProps } from './stepProps';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
});

export function GainStep({ form, portfolio, errors, onChange }: StepProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const said = (error: (typeof errors)['hours']) => error && t(error.key, error.params);
  const perTeam = portfolio.units.find(({ name }) => name === form.unit)?.keyword === 'team';
  return (
    <div className={styles.fields}>
      <Field label={t('form.hours')} hint={t('form.hoursHint')} validationMessage={said(errors.hours)}>
        <Input
          className={styles.control}
          name="hours"
          inputMode="decimal"
          autoComplete="off"
          contentAfter={t('form.hoursUnit')}
          value={form.hours}
          onChange={(_, { value }) => onChange({ hours: value })}
        />
      </Field>
      <Field label={t('form.unit')} validationMessage={said(errors.unit)}>
        <RadioGroup name="unit" value={form.unit} onChange={(_, { value }) => onChange({ unit: value })}>
          {portfolio.units.map(({ name, keyword }) => (
            <Radio
              key={name}
              value={name}
              label={t('form.unitOf', { whose: name, what: t(`form.units.${keyword}`) })}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t('form.users')}
        hint={perTeam ? t('form.usersOfTeam') : undefined}
        validationMessage={said(errors.users)}
      >
        <Input
          className={styles.control}
          name="users"
          inputMode="numeric"
          autoComplete="off"
          value={form.users}
          onChange={(_, { value }) => onChange({ users: value })}
        />
      </Field>
    </div>
  );
}
