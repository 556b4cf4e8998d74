/** A cost as people know it: what for, how much, for whom. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Reading } from '../../workbook';
import type { Entering } from '../view/useEntering';
import { CARD } from '../looks';
import { CancelButton } from '../view/CancelButton';
import { useRoiText } from './text';

const useStyles = makeStyles({
  form: {
    ...CARD,
    gap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  control: { minWidth: 0, width: '100%' },
  amounts: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  will: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AddCostProps {
  readonly reading: Reading;
  readonly entering: Entering;
  readonly onClose: () => void;
}

interface Form {
  readonly family: string;
  readonly item: string;
  readonly basis: string;
  readonly oneOff: string;
  readonly monthly: string;
}

/** Undefined for a blank; number fields give nothing else. */
const amountOf = (entry: string): number | undefined => (entry === '' ? undefined : Number(entry));

export function AddCost({ reading, entering, onClose }: AddCostProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const families = reading.list('capListFamilies');
  const bases = reading.list('capListBases');
  const [form, setForm] = useState<Form>({
    family: families[0] ?? '',
    item: '',
    basis: bases[0] ?? '',
    oneOff: '',
    monthly: '',
  });
  const [asked, setAsked] = useState(false);
  const table = reading.table('costs');
  const [oneOff, monthly] = [amountOf(form.oneOff), amountOf(form.monthly)];
  const amounts = [oneOff ?? 0, monthly ?? 0];
  const hasAmount = amounts.every((amount) => amount >= 0) && amounts.some((amount) => amount > 0);
  const change =
    (field: keyof Form) =>
    (_: unknown, { value }: { value: string }) =>
      setForm({ ...form, [field]: value });

  function add(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!hasAmount || entering.busy) return;
    const { family, basis } = form;
    const item = form.item.trim() || undefined;
    const values = { family, item, basis, oneOff, monthly };
    entering.enter(
      [{ enter: 'row', table: 'costs', values }],
      t('costs.add.done', { item: item ?? family }),
      onClose,
    );
  }

  return (
    <form className={styles.form} aria-label={t('costs.add.title')} onSubmit={add} noValidate>
      <h4 className={styles.title}>{t('costs.add.title')}</h4>
      <Choice
        label={t('costs.add.family')}
        choices={families}
        value={form.family}
        onChange={change('family')}
      />
      <Field label={t('costs.add.item')}>
        <Input className={styles.control} value={form.item} onChange={change('item')} />
      </Field>
      <Choice label={t('costs.add.basis')} choices={bases} value={form.basis} onChange={change('basis')} />
      <Field validationMessage={asked && !hasAmount ? t('costs.add.amountMissing') : undefined}>
        <div className={styles.amounts}>
          <Amount label={t('costs.add.oneOff')} value={form.oneOff} onChange={change('oneOff')} />
          <Amount label={t('costs.add.monthly')} value={form.monthly} onChange={change('monthly')} />
        </div>
      </Field>
      <p className={styles.will}>
        {t('costs.add.will', { table: table?.title ?? '', sheet: table?.sheet ?? '' })}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={entering.busy}>
          {t('costs.add.submit')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );
}

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (event: unknown, data: { value: string }) => void;
}

function Choice({ label, choices, value, onChange }: EntryProps & { readonly choices: readonly string[] }) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.control} value={value} onChange={onChange}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    </Field>
  );
}

function Amount({ label, value, onChange }: EntryProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.control}
        type="number"
        min={0}
        step="any"
        inputMode="decimal"
        value={value}
        onChange={onChange}
      />
    </Field>
  );
}
