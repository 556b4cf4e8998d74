/** What comes with the core: all modules, unless the person takes some away. */
import { ModuleChoices } from '../ModuleChoices';
import type { StepProps } from './steps';
import { useCreateText } from './text';

export function ModulesStep({ form, onChange }: StepProps) {
  const { t } = useCreateText();
  return (
    <ModuleChoices
      label={t('modules.title')}
      chosen={form.modules}
      onChange={(modules) => onChange({ modules })}
    />
  );
}
