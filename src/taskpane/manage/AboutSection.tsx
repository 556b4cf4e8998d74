/** Which version this is, what it does with data, and where more is explained. */
import { Link } from '@fluentui/react-components';
import manifest from '../../../package.json';
import type { SheetSummary } from '../../workbook';
import { useText } from '../text';
import { helpPage } from './functionList';
import { Section } from './Section';
import { useHelpText } from './text';

export function AboutSection({ sheets }: { readonly sheets: readonly SheetSummary[] }) {
  const { t } = useHelpText();
  const { language } = useText();
  const guide = sheets.find(({ key }) => key === 'guide');
  return (
    <Section title={t('about.title')} hint={t('about.version', { version: manifest.version })}>
      <span>{t('about.private')}</span>
      {guide && <span>{t('about.guide', { sheet: guide.name })}</span>}
      <Link href={helpPage(language, 'index')} target="_blank" rel="noreferrer">
        {t('about.help')}
      </Link>
    </Section>
  );
}
