/** The day all figures are calculated for: any day, or today. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { AsOf } from '../AsOf';
import { serialOf } from '../calendar';
import { useText } from '../text';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { useReading } from '../view/useReading';
import { dateInWords } from '../calendar';
import { Section } from './Section';
import { useHelpText } from './text';

const WANTED = { names: ['capAsOf'] };

export function AsOfSection({ today }: { readonly today: number }) {
  const { t } = useHelpText();
  const common = useText();
  const { reading } = useReading(WANTED);
  const entering = useEntering();
  const [day, setDay] = useState('');
  const chosen = serialOf(day);

  function write(): void {
    if (chosen === undefined) return;
    const date = dateInWords(chosen, common.locale);
    entering.enter(
      [{ enter: 'field', name: 'capAsOf', value: chosen }],
      common.t('asOf.done', { date }),
      () => setDay(''),
    );
  }

  return (
    <Section title={t('asOf.title')} hint={t('asOf.hint')}>
      {reading && <AsOf asOf={reading.number('capAsOf')} today={today} />}
      <Field label={t('asOf.label')}>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Button disabledFocusable={chosen === undefined || entering.busy} onClick={write}>
        {t('asOf.apply')}
      </Button>
      <EntryOutcome entering={entering} />
    </Section>
  );
}
