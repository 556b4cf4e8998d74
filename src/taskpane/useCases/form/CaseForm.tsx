/** A use case is entered in three short steps, or one part of it is changed; nothing is written before the last button. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type MouseEvent } from 'react';
import type { Entry } from '../../../workbook';
import { EntryOutcome } from '../../view/EntryOutcome';
import type { Entering } from '../../view/useEntering';
import { Opened } from '../Opened';
import type { Portfolio, UseCase } from '../portfolio';
import { useUseCasesText } from '../text';
import { CancelButton } from '../../view/CancelButton';
import { GainStep } from './GainStep';
import { Preview } from './Preview';
import { ProgressStep } from './ProgressStep';
import { RatingsStep } from './RatingsStep';
import type { StepProps } from './stepProps';
import { TaskStep } from './TaskStep';
import {
  changedCells,
  checkStep,
  formOf,
  newForm,
  newRow,
  nextId,
  STEPS_OF_NEW,
  type Step,
} from './enteredCase';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // What has the focus stays clear of the preview, which stays in view.
    '& input, & button': { scrollMarginBlockEnd: '120px' },
  },
  writes: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  onward: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  next: { marginInlineStart: 'auto' },
});

export interface CaseFormProps {
  readonly portfolio: Portfolio;
  /** A part of a case that is there; a new case without. */
  readonly changing?: { readonly useCase: UseCase; readonly step: Step };
  readonly entering: Entering;
  readonly back: { readonly label: string; readonly run: () => void };
  /** Called once it is written, or when there is nothing to write. */
  readonly onSaved: () => void;
}

export function CaseForm({ portfolio, changing, entering, back, onSaved }: CaseFormProps) {
  const { t, locale } = useUseCasesText();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const [before] = useState(changing && (() => formOf(changing.useCase, locale)));
  const [form, setForm] = useState(() => before ?? newForm(portfolio));
  const [at, setAt] = useState(0);
  const [wantedOn, setWantedOn] = useState(false);
  // A new object each time the person is sent to a field, even to the same one.
  const [sentTo, setSentTo] = useState<{ readonly field: string }>();

  useEffect(() => {
    const control = sentTo && element.current?.elements.namedItem(sentTo.field);
    if (control instanceof HTMLElement) control.focus();
    else if (control instanceof RadioNodeList) (control[0] as HTMLElement).focus();
  }, [sentTo]);

  const steps = changing ? [changing.step] : STEPS_OF_NEW;
  const step = steps[at]!;
  const isLast = at === steps.length - 1;
  const found = checkStep(form, step, portfolio, before);

  function move(to: number): void {
    setWantedOn(false);
    setAt(to);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const [wrong] = Object.keys(found);
    if (wrong !== undefined) {
      setWantedOn(true);
      setSentTo({ field: wrong });
    } else if (isLast) save();
    else move(at + 1);
  }

  function save(): void {
    if (entering.busy) return;
    const name = form.useCase.trim() || form.task.trim();
    const entries: Entry[] =
      changing && before
        ? changedCells(form, before, step, changing.useCase, portfolio)
        : [newRow(form, portfolio)];
    if (entries.length === 0) return onSaved();
    const done = changing
      ? t('form.changed', { name })
      : t('form.added', { name, id: nextId(portfolio.cases) });
    entering.enter(entries, done, onSaved);
  }

  /** The second click of a double click on the step before is not for this one. */
  function single(event: MouseEvent): void {
    if (isLast && event.detail > 1) event.preventDefault();
  }

  const shown: StepProps = {
    form,
    portfolio,
    errors: wantedOn ? found : {},
    onChange: (change) => setForm((last) => ({ ...last, ...change })),
  };
  const table = portfolio.reading.table('useCases');
  const where = { table: table?.title ?? '', sheet: table?.sheet ?? '' };
  return (
    <Opened
      title={changing ? changing.useCase.name : t(`form.steps.${step}`)}
      step={changing ? t(`form.steps.${step}`) : t('form.stepOf', { step: at + 1, total: steps.length })}
      back={back}
    >
      <form ref={element} className={styles.form} onSubmit={submit} noValidate>
        {step === 'task' && <TaskStep {...shown} />}
        {step === 'ratings' && <RatingsStep {...shown} />}
        {step === 'gain' && <GainStep {...shown} />}
        {step === 'progress' && <ProgressStep {...shown} />}
        {(step === 'ratings' || step === 'gain') && (
          <Preview form={form} portfolio={portfolio} useCase={changing?.useCase} />
        )}
        {isLast && (
          <p className={styles.writes}>
            {changing
              ? t('form.writesCells', { ...where, id: changing.useCase.id || changing.useCase.name })
              : t('form.writesRow', { ...where, id: nextId(portfolio.cases), stage: form.stage })}
          </p>
        )}
        <EntryOutcome entering={entering} />
        <div className={styles.onward}>
          {at > 0 && <Button onClick={() => move(at - 1)}>{t('form.back')}</Button>}
          {changing && <CancelButton onClick={back.run} />}
          <Button
            className={styles.next}
            appearance="primary"
            type="submit"
            disabledFocusable={entering.busy}
            onClick={single}
          >
            {t(changing ? 'form.save' : isLast ? 'form.add' : 'form.next')}
          </Button>
        </div>
      </form>
    </Opened>
  );
}
