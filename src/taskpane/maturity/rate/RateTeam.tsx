/** Rates a team: who and when, one dimension after the other, then what it comes to, before anything is written. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Reading } from '../../../workbook';
import { dateInWords, serialOf } from '../../calendar';
import { EntryOutcome } from '../../view/EntryOutcome';
import type { Entering } from '../../view/useEntering';
import type { Maturity } from '../figures';
import { useMaturityText } from '../text';
import { DimensionStep } from './DimensionStep';
import {
  begun,
  emptyForm,
  entryOf,
  mistakesOn,
  STEPS,
  type RatingForm,
  type StepProps,
  type Step,
} from './rating';
import { StepHeading } from './StepHeading';
import { SummaryStep } from './SummaryStep';
import { WhoStep } from './WhoStep';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  onward: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  next: { marginInlineStart: 'auto' },
});

export interface RateTeamProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly team: string;
  /** Excel serial, for a programme without an as-of date. */
  readonly today: number;
  readonly entering: Entering;
  readonly onCancel: () => void;
  /** The rating is written. */
  readonly onDone: () => void;
}

const LAST = STEPS.length - 1;

export function RateTeam({ reading, maturity, team, today, entering, onCancel, onDone }: RateTeamProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(() => emptyForm(team, maturity.asOf ?? today));
  const [place, setPlace] = useState(0);
  const [reached, setReached] = useState(0);
  // A new object each time the person is sent to what is wrong, even on the same step.
  const [sent, setSent] = useState<{ readonly step: Step }>();
  const step = STEPS[place]!;
  const mistakes = mistakesOn(step, form, maturity);

  // After the heading of the step, which takes the focus first.
  useEffect(() => {
    const wrong = sent && element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong?.matches('input') ? wrong : wrong?.querySelector('input'))?.focus();
  }, [sent]);

  function go(to: number, at = form): void {
    entering.forget();
    setSent(undefined);
    setForm(step === 'who' ? begun(at, maturity) : at);
    setReached(Math.max(reached, to));
    setPlace(to);
  }

  function next(event: FormEvent): void {
    event.preventDefault();
    const until = place === LAST ? STEPS : [step];
    const wrong = until.find((each) => mistakesOn(each, form, maturity).length > 0);
    // One step was changed from the summary: back to it.
    const onward = reached === LAST ? LAST : place + 1;
    if (!wrong) return place === LAST ? write() : go(onward);
    if (wrong !== step) go(STEPS.indexOf(wrong));
    setSent({ step: wrong });
  }

  function write(): void {
    const date = dateInWords(serialOf(form.date)!, locale);
    entering.enter(
      [entryOf(form, maturity).entry],
      t('rate.done', { team, rater: form.rater || t('rater.nameless'), date }),
      onDone,
    );
  }

  const change = (changes: Partial<RatingForm>) => setForm((before) => ({ ...before, ...changes }));
  const shown: StepProps = { form, maturity, onChange: change, mistakes: sent ? mistakes : [] };
  const dimension = maturity.dimensions.find(({ key }) => key === step);
  return (
    <form ref={element} className={styles.form} onSubmit={next} noValidate>
      <StepHeading key={step} step={place + 1} steps={STEPS.length} onCancel={onCancel}>
        {step === 'who' && t('rate.who', { team })}
        {dimension?.name}
        {step === 'summary' && t('rate.summary')}
      </StepHeading>
      <ProgressBar value={place + 1} max={STEPS.length} aria-hidden />
      {step === 'who' && <WhoStep {...shown} onSummary={(started) => go(LAST, started)} />}
      {dimension && <DimensionStep {...shown} dimension={dimension} />}
      {step === 'summary' && (
        <SummaryStep {...shown} reading={reading} onStep={(wanted) => go(STEPS.indexOf(wanted))} />
      )}
      <EntryOutcome entering={entering} />
      <div className={styles.onward}>
        {place > 0 && <Button onClick={() => go(place - 1)}>{t('rate.back')}</Button>}
        <Button className={styles.next} appearance="primary" type="submit" disabledFocusable={entering.busy}>
          {t(place === LAST ? 'rate.submit' : 'rate.next')}
        </Button>
      </div>
    </form>
  );
}
