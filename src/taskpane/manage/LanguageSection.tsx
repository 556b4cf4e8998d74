/** The language of the whole workbook. */
import { Button } from '@fluentui/react-components';
import type { Language } from '../../i18n';
import { LanguageField } from '../LanguageField';
import { useText } from '../text';
import { Section } from './Section';

export interface LanguageSectionProps {
  readonly language: Language;
  readonly current: Language;
  readonly onChange: (language: Language) => void;
  readonly onApply: () => void;
}

export function LanguageSection({ language, current, onChange, onApply }: LanguageSectionProps) {
  const { t } = useText();
  return (
    <Section title={t('manage.language.title')} hint={t('manage.language.hint')}>
      <LanguageField label={t('manage.language.label')} value={language} onChange={onChange} />
      <Button disabledFocusable={language === current} onClick={onApply}>
        {t('manage.language.apply')}
      </Button>
    </Section>
  );
}
