/** When the programme begins, and how its sheets write money, days off and words: all filled in, to be looked over. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { dayInWords, serialOf } from '../calendar';
import { LanguageField } from '../LanguageField';
import { CheckedInput } from './CheckedInput';
import { countriesInWords, currencyInWords } from './inWords';
import { COUNTRIES, CURRENCIES, START } from './programmeForm';
import type { StepProps } from './steps';
import { useCreateText } from './text';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
});

export function StartStep(step: StepProps) {
  const { form, onChange } = step;
  const { t, locale } = useCreateText();
  const styles = useStyles();
  const countries = useMemo(() => countriesInWords(locale), [locale]);
  return (
    <div className={styles.fields}>
      <CheckedInput
        {...step}
        field="start"
        hint={dayHint(form.start, locale)}
        input={{ type: 'date', min: START.min, max: START.max }}
      />
      <Field label={t('fields.currency')}>
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
      <Field label={t('fields.country')} hint={t('fields.countryHint')}>
        <Select
          className={styles.control}
          value={form.country}
          onChange={(_, { value }) =>
            onChange({ country: COUNTRIES.find((country) => country === value) ?? '' })
          }
        >
          <option value="">{t('fields.countryNone')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <LanguageField
        label={t('fields.language')}
        hint={t('fields.languageHint')}
        value={form.language}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

/** A date field shows days in the browser's order, which may not be the reader's: 3 February or 2 March? */
function dayHint(start: string, locale: string): string | undefined {
  const serial = serialOf(start);
  return serial === undefined ? undefined : dayInWords(serial, locale);
}
