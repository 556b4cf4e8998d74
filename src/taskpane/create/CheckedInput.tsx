/** An entry that is checked: what is wrong is said once the person has left it. */
import { Field, Input, makeStyles, type InputProps } from '@fluentui/react-components';
import type { CheckedField } from './programmeForm';
import type { StepProps } from './steps';
import { useCreateText } from './text';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

export interface CheckedInputProps extends StepProps {
  readonly field: Exclude<CheckedField, 'list'>;
  readonly hint?: string;
  readonly input: Pick<InputProps, 'type' | 'min' | 'max' | 'inputMode' | 'autoComplete'>;
}

export function CheckedInput({ field, hint, input, form, onChange, errors, onLeft }: CheckedInputProps) {
  const { t } = useCreateText();
  const styles = useStyles();
  const error = errors[field];
  return (
    <Field
      label={t(`fields.${field}`)}
      required
      hint={hint}
      validationMessage={error && t(error.key, error.params)}
    >
      <Input
        {...input}
        className={styles.control}
        name={field}
        value={form[field]}
        onChange={(_, { value }) => onChange({ [field]: value })}
        onBlur={() => {
          if (form[field] !== '') onLeft(field);
        }}
      />
    </Field>
  );
}
