/** A language to choose, each under its own name so that everyone finds theirs: English, Français, Deutsch. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../i18n';

const OWN_NAME = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;

const useStyles = makeStyles({ control: { minWidth: 0, width: '100%' } });

export interface LanguageFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

export function LanguageField({ label, hint, value, onChange }: LanguageFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint}>
      <Select
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          const language = LANGUAGES.find((known) => known === data.value);
          if (language) onChange(language);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {OWN_NAME[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
