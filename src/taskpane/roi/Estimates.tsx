/** The way to the estimates behind the range, without leaving the pane. */
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Reading } from '../../workbook';
import { Disclosure } from '../view/Disclosure';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { EstimatesForm } from './EstimatesForm';
import { useRoiText } from './text';

export function Estimates({ reading }: { readonly reading: Reading }) {
  const { t } = useRoiText();
  const entering = useEntering();
  return (
    <Section title={t('estimates.title')}>
      <Disclosure label={t('estimates.open')} icon={<EditRegular />} onToggle={entering.forget}>
        {(close) => <EstimatesForm reading={reading} entering={entering} onClose={close} />}
      </Disclosure>
      <EntryOutcome entering={entering} />
    </Section>
  );
}
