/** Fields the forms of this view share: a day, a choice of a list, a text, a whole number. */
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { serialOf } from '../calendar';

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, where that is to be said. */
  readonly wrong?: string | false;
  readonly required?: boolean;
}

export function DayField({ label, value, onChange, wrong, required }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} required={required} validationMessage={wrong || undefined}>
      <Input
        className={styles.control}
        type="date"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

export function TextField({
  label,
  value,
  onChange,
  wrong,
  required,
  long = false,
}: FieldProps & { readonly long?: boolean }) {
  const styles = useStyles();
  return (
    <Field label={label} required={required} validationMessage={wrong || undefined}>
      {long ? (
        <Textarea className={styles.control} value={value} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input className={styles.control} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

export function NumberField({ label, value, onChange, wrong }: FieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} validationMessage={wrong || undefined}>
      <Input
        className={styles.control}
        inputMode="numeric"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

export interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly string[];
  /** What stands for no choice; without it one has to be made. */
  readonly none?: string;
  readonly hint?: string;
}

export function ChoiceField({
  label,
  value,
  onChange,
  wrong,
  required,
  choices,
  none,
  hint,
}: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} required={required} hint={hint} validationMessage={wrong || undefined}>
      <Select className={styles.control} value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{none ?? ''}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** `'30'` → 30; blank is no number, anything else is wrong. */
export function wholeNumber(text: string): { readonly value?: number; readonly isWrong: boolean } {
  const entered = text.trim();
  if (entered === '') return { isWrong: false };
  return /^\d{1,6}$/.test(entered) ? { value: Number(entered), isWrong: false } : { isWrong: true };
}

/** A day as the sheet counts it; blank is no day, half a date is wrong. */
export function dayIn(text: string): { readonly value?: number; readonly isWrong: boolean } {
  if (text === '') return { isWrong: false };
  const value = serialOf(text);
  return value === undefined ? { isWrong: true } : { value, isWrong: false };
}
