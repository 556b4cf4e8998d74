/** What can be changed of the whole programme: its language, its modules, and whether it is here at all. */
import { useState } from 'react';
import { useActions } from '../actions';
import { serialOfDay } from '../calendar';
import { FailureNotice } from '../FailureNotice';
import { OPTIONAL_MODULES, type OptionalModule } from '../modules';
import { Notice } from '../Notice';
import type { PlaceProps } from '../places';
import { Running } from '../Running';
import { Subview } from '../Subview';
import { useText } from '../text';
import { useOperation, type Work } from '../useOperation';
import { AboutSection } from './AboutSection';
import { AsOfSection } from './AsOfSection';
import { FunctionsSection } from './FunctionsSection';
import { LanguageSection } from './LanguageSection';
import { ModulesSection } from './ModulesSection';
import { RemoveSection } from './RemoveSection';

export default function Manage({ summary, onChanged, clock }: PlaceProps) {
  const { t, locale } = useText();
  const { switchLanguage, addModules, removeModules, removeProgramme } = useActions();
  const operation = useOperation();
  const [language, setLanguage] = useState(summary.language);
  const installed = OPTIONAL_MODULES.filter((module) => summary.modules.includes(module));
  const [modules, setModules] = useState<ReadonlySet<OptionalModule>>(() => new Set(installed));
  const [done, setDone] = useState<string>();
  /** What was done before the rest failed. */
  const [stays, setStays] = useState<string>();
  const { running, failure } = operation;

  function run(title: string, work: Work, result: string): void {
    setDone(undefined);
    operation.start(title, async (hooks) => {
      setStays(undefined);
      await work(hooks);
      await onChanged();
      setDone(result);
    });
  }

  function applyLanguage(): void {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
    run(
      t('manage.language.running'),
      (hooks) => switchLanguage(language, hooks),
      t('manage.language.done', { language: name }),
    );
  }

  /** What comes before what goes: a sheet that is deleted cannot be brought back. */
  function applyModules(): void {
    let adding = OPTIONAL_MODULES.filter((module) => modules.has(module) && !installed.includes(module));
    const removing = installed.filter((module) => !modules.has(module));
    const work: Work = async (hooks) => {
      if (adding.length > 0) {
        await addModules(adding, hooks);
        await onChanged();
        const names = adding.map((module) => t(`modules.${module}.name`));
        adding = [];
        setStays(t('manage.modules.addedFirst', { names: new Intl.ListFormat(locale).format(names) }));
      }
      if (removing.length > 0) await removeModules(removing, hooks);
    };
    run(t('manage.modules.running'), work, t('manage.modules.done'));
  }

  if (running) return <Running what={running} cancel={operation.cancel} />;
  return (
    <Subview title={t('places.manage')} focused={!failure && done === undefined}>
      {failure && <FailureNotice failure={failure} wrote="changes" stays={stays} retry={operation.again} />}
      {done !== undefined && <Notice key={done} intent="success" title={done} />}
      <AsOfSection today={serialOfDay(clock())} />
      <LanguageSection
        language={language}
        current={summary.language}
        onChange={setLanguage}
        onApply={applyLanguage}
      />
      <ModulesSection
        chosen={modules}
        installed={installed}
        sheets={summary.sheets}
        onChange={setModules}
        onApply={applyModules}
      />
      <FunctionsSection />
      <AboutSection sheets={summary.sheets} />
      <RemoveSection
        sheets={summary.sheets}
        onRemove={() => run(t('manage.remove.running'), removeProgramme, t('manage.remove.doneTitle'))}
      />
    </Subview>
  );
}
