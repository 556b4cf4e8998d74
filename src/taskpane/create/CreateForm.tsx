/** A few entries, most of them filled in: enough to create the programme. */
import { Button, Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent } from 'react';
import { dayInWords, serialOf } from '../calendar';
import { Heading } from '../Heading';
import { LanguageField } from '../LanguageField';
import { useText } from '../text';
import { ModulesField } from './ModulesField';
import {
  checkForm,
  COUNTRIES,
  CURRENCIES,
  START,
  type CheckedField,
  type ProgrammeForm,
} from './programmeForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  opening: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  /** Side by side where each half can show a date or a currency in full. */
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  control: { minWidth: 0, width: '100%' },
  sample: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Under the switch itself, which keeps this distance.
  sampleHint: { paddingInline: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  submit: { width: '100%' },
});

const ORDER: readonly CheckedField[] = ['company', 'people', 'start'];

export interface CreateFormProps {
  readonly form: ProgrammeForm;
  readonly onChange: (change: Partial<ProgrammeForm>) => void;
  readonly onSubmit: () => void;
}

export function CreateForm({ form, onChange, onSubmit }: CreateFormProps) {
  const { t, locale } = useText();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<CheckedField>>(new Set());

  const countries = useMemo(() => countriesInWords(locale), [locale]);

  const errors = checkForm(form, locale);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const first = ORDER.find((field) => errors[field]);
    if (!first) return onSubmit();
    setLeft(new Set(ORDER));
    const control = event.currentTarget.elements.namedItem(first);
    if (control instanceof HTMLInputElement) control.focus();
  }

  /** What is wrong is said once the person has left the field, or asked for the programme. */
  function message(field: CheckedField): string | undefined {
    const error = left.has(field) ? errors[field] : undefined;
    return error && t(error.key, error.params);
  }

  const checked = (field: CheckedField) => ({
    name: field,
    className: styles.control,
    value: form[field],
    onChange: (_: unknown, data: { value: string }) => onChange({ [field]: data.value }),
    onBlur: () => {
      if (form[field] !== '') setLeft((before) => new Set(before).add(field));
    },
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.opening}>
        <Heading focused={false}>{t('create.title')}</Heading>
        <p className={styles.intro}>{t('create.intro')}</p>
      </div>
      <div className={styles.fields}>
        <Field label={t('create.company')} required validationMessage={message('company')}>
          <Input {...checked('company')} autoComplete="organization" />
        </Field>
        <div className={styles.pair}>
          <Field label={t('create.people')} required validationMessage={message('people')}>
            <Input {...checked('people')} inputMode="numeric" autoComplete="off" />
          </Field>
          <Field
            label={t('create.start')}
            required
            hint={startInWords(form.start, locale)}
            validationMessage={message('start')}
          >
            <Input {...checked('start')} type="date" min={START.min} max={START.max} />
          </Field>
        </div>
        <div className={styles.pair}>
          <LanguageField
            label={t('create.language')}
            value={form.language}
            onChange={(language) => onChange({ language })}
          />
          <Field label={t('create.currency')}>
            <Select
              className={styles.control}
              value={form.currency}
              onChange={(_, { value }) => onChange({ currency: value })}
            >
              {CURRENCIES.map((currency) => (
                <option key={currency} value={currency}>
                  {currencyInWords(currency, locale)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Field label={t('create.country')}>
          <Select
            className={styles.control}
            value={form.country}
            onChange={(_, { value }) =>
              onChange({ country: COUNTRIES.find((country) => country === value) ?? '' })
            }
          >
            <option value="">{t('create.countryNone')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <ModulesField chosen={form.modules} onChange={(modules) => onChange({ modules })} />
        <Field
          className={styles.sample}
          hint={{ className: styles.sampleHint, children: t('create.sampleHint') }}
        >
          <Switch
            label={t('create.sample')}
            checked={form.sample}
            onChange={(_, { checked: sample }) => onChange({ sample })}
          />
        </Field>
      </div>
      <Button className={styles.submit} appearance="primary" size="large" type="submit">
        {t('create.submit')}
      </Button>
    </form>
  );
}

/** A date field shows days in the browser's order, which may not be the reader's: 3 February or 2 March? */
function startInWords(start: string, locale: string): string | undefined {
  const serial = serialOf(start);
  return serial === undefined ? undefined : dayInWords(serial, locale);
}

/** The code first, since it is what people look for: `EUR – euro`. */
function currencyInWords(currency: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency);
  return name && name !== currency ? `${currency} – ${name}` : currency;
}

/** The countries whose public holidays we know, in alphabetical order. */
function countriesInWords(locale: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((one, other) =>
    one.name.localeCompare(other.name, locale),
  );
}
