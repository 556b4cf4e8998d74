/** A workbook without a programme: the form, then its creation. What was entered stays through every retry. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgrammeSummary } from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { Running } from '../Running';
import { useText } from '../text';
import { useOperation } from '../useOperation';
import { CreateForm } from './CreateForm';
import { changed, defaultForm, optionsOf } from './programmeForm';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface CreateProps {
  readonly onCreated: (summary: ProgrammeSummary) => void;
  readonly clock: () => Date;
  /** There was a programme, and the person has just removed it. */
  readonly removed: boolean;
}

export function Create({ onCreated, clock, removed }: CreateProps) {
  const styles = useStyles();
  const text = useText();
  const { t } = text;
  const { sampleCompany, createProgramme } = useActions();
  const [form, setForm] = useState(() => defaultForm(text, clock()));
  const { running, failure, start, cancel } = useOperation();

  function submit(): void {
    const options = optionsOf(form, clock());
    if (!options) return;
    start(t('create.creating'), async (hooks) => onCreated(await createProgramme(options, hooks)));
  }

  if (running) return <Running what={running} cancel={cancel} />;
  return (
    <div className={styles.view}>
      {removed && !failure && (
        <Notice intent="success" title={t('manage.remove.doneTitle')}>
          {t('manage.remove.done')}
        </Notice>
      )}
      {failure && <FailureNotice failure={failure} wrote="new sheets" retry={submit} />}
      <CreateForm
        form={form}
        onChange={(change) => setForm((before) => changed(before, change, sampleCompany))}
        onSubmit={submit}
      />
    </div>
  );
}
