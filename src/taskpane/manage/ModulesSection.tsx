/** The modules of the programme; before one goes, it says which sheets go with it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetSummary } from '../../workbook';
import { Confirm } from '../Confirm';
import { ModuleChoices } from '../ModuleChoices';
import { SHEET_OF, type OptionalModule } from '../modules';
import { useText } from '../text';
import { Doomed } from './Doomed';
import { Section } from './Section';

export interface ModulesSectionProps {
  readonly chosen: ReadonlySet<OptionalModule>;
  readonly installed: readonly OptionalModule[];
  readonly sheets: readonly SheetSummary[];
  readonly onChange: (chosen: ReadonlySet<OptionalModule>) => void;
  readonly onApply: () => void;
}

export function ModulesSection({ chosen, installed, sheets, onChange, onApply }: ModulesSectionProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const going = installed.filter((module) => !chosen.has(module)).map((module) => SHEET_OF[module]);
  const doomed = sheets.filter(({ key }) => going.includes(key));
  const same = going.length === 0 && chosen.size === installed.length;
  return (
    <Section title={t('manage.modules.title')} hint={t('manage.modules.hint')}>
      <ModuleChoices label={t('manage.modules.title')} chosen={chosen} onChange={onChange} />
      <Button disabledFocusable={same} onClick={() => (doomed.length > 0 ? setAsking(true) : onApply())}>
        {t('manage.modules.apply')}
      </Button>
      {asking && (
        <Confirm
          title={t('manage.modules.confirm')}
          yes={t('manage.modules.yes')}
          onYes={onApply}
          onNo={() => setAsking(false)}
        >
          <Doomed sheets={doomed} />
        </Confirm>
      )}
    </Section>
  );
}
