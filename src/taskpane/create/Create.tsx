/** A workbook without a programme: the wizard, then its creation. What was entered stays through every retry. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgrammeSummary } from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { Running } from '../Running';
import { useText } from '../text';
import { useOperation } from '../useOperation';
import { changed, defaultForm, optionsOf } from './programmeForm';
import { useCreateText } from './text';
import { Wizard } from './Wizard';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface CreateProps {
  readonly onCreated: (summary: ProgrammeSummary) => void;
  readonly clock: () => Date;
  /** There was a programme, and the person has just removed it. */
  readonly removed: boolean;
}

export default function Create({ onCreated, clock, removed }: CreateProps) {
  const styles = useStyles();
  const text = useText();
  const { t } = useCreateText();
  const { sampleCompany, createProgramme } = useActions();
  const [form, setForm] = useState(() => defaultForm(text, clock()));
  const [step, setStep] = useState(0);
  const { running, failure, start, cancel, forget } = useOperation();

  function submit(): void {
    const options = optionsOf(form, clock(), sampleCompany);
    if (!options) return;
    start(t('creating'), async (hooks) => onCreated(await createProgramme(options, hooks)));
  }

  function go(to: number): void {
    forget();
    setStep(to);
  }

  if (running) return <Running what={running} cancel={cancel} />;
  return (
    <div className={styles.view}>
      {removed && !failure && step === 0 && (
        <Notice intent="success" title={text.t('manage.remove.doneTitle')}>
          {text.t('manage.remove.done')}
        </Notice>
      )}
      {failure && <FailureNotice failure={failure} wrote="new sheets" retry={submit} />}
      <Wizard
        form={form}
        step={step}
        onChange={(change) => setForm((before) => changed(before, change, sampleCompany))}
        onStep={go}
        onSubmit={submit}
      />
    </div>
  );
}
