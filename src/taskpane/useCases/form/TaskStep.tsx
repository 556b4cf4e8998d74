/** The task first, then who is concerned by it. */
import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { domainsOf } from '../portfolio';
import { useUseCasesText } from '../text';
import type { StepProps } from './stepProps';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
});

/** Keeps the mark of what is required on the line of the last word. */
const JOINED = '\u2060';

export function TaskStep({ form, portfolio, errors, onChange }: StepProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const id = useId();
  const { departments, people } = portfolio;
  const said = (error: (typeof errors)['task']) => error && t(error.key, error.params);
  const offered = departments.includes(form.department)
    ? departments
    : [...departments, form.department].filter((name) => name !== '');
  return (
    <div className={styles.fields}>
      <Field
        label={t('form.question') + JOINED}
        required
        hint={t('form.questionHint')}
        validationMessage={said(errors.task)}
      >
        <Textarea
          name="task"
          rows={2}
          value={form.task}
          onChange={(_, { value }) => onChange({ task: value.replace(/\n/g, ' ') })}
        />
      </Field>
      <Field label={t('form.useCase')} hint={t('form.useCaseHint')}>
        <Input
          className={styles.control}
          name="useCase"
          value={form.useCase}
          onChange={(_, { value }) => onChange({ useCase: value })}
        />
      </Field>
      <Field label={t('form.domain')} hint={t('form.domainHint')}>
        <Input
          className={styles.control}
          list={`${id}-domains`}
          autoComplete="off"
          value={form.domain}
          onChange={(_, { value }) => onChange({ domain: value })}
        />
      </Field>
      <Names id={`${id}-domains`} names={domainsOf(portfolio)} />
      <Field label={t('form.department')}>
        <Select
          className={styles.control}
          value={form.department}
          onChange={(_, { value }) => onChange({ department: value })}
        >
          <option value="">{t('form.open')}</option>
          {offered.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('form.owner')}
        hint={t(people.length > 0 ? 'form.ownerHint' : 'form.ownerNone')}
        validationMessage={said(errors.owner)}
      >
        <Input
          className={styles.control}
          name="owner"
          list={`${id}-people`}
          autoComplete="off"
          value={form.owner}
          onChange={(_, { value }) => onChange({ owner: value })}
        />
      </Field>
      <Names id={`${id}-people`} names={people} />
    </div>
  );
}

/** Offered while one types. */
function Names({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name, index) => (
        <option key={index} value={name} />
      ))}
    </datalist>
  );
}
