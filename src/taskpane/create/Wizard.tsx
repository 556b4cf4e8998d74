/** Four short steps, one at a time: each is checked before it is left, and all of them before the programme is made. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { Heading } from '../Heading';
import { CompanyStep } from './CompanyStep';
import { ModulesStep } from './ModulesStep';
import { PeopleStep } from './PeopleStep';
import { checkForm, type CheckedField, type ProgrammeForm } from './programmeForm';
import { StartStep } from './StartStep';
import { StepList } from './StepList';
import { firstWrong, LAST, STEPS, type StepProps } from './steps';
import { Summary } from './Summary';
import { useCreateText } from './text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  opening: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  step: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  onward: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  next: { marginInlineStart: 'auto' },
});

export interface WizardProps {
  readonly form: ProgrammeForm;
  readonly step: number;
  readonly onChange: (change: Partial<ProgrammeForm>) => void;
  readonly onStep: (step: number) => void;
  readonly onSubmit: () => void;
}

export function Wizard({ form, step, onChange, onStep, onSubmit }: WizardProps) {
  const { t, locale } = useCreateText();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<CheckedField>>(new Set());
  const [moved, setMoved] = useState(false);
  // A new object each time the person is sent to a field, even to the same one.
  const [sentTo, setSentTo] = useState<{ readonly field: CheckedField }>();

  // After the heading of the step, which takes the focus first.
  useEffect(() => {
    const control = sentTo && element.current?.elements.namedItem(sentTo.field);
    if (control instanceof HTMLElement) control.focus();
  }, [sentTo]);

  const { key } = STEPS[step]!;
  const all = checkForm(form, locale);
  const said = Object.fromEntries(Object.entries(all).filter(([field]) => left.has(field as CheckedField)));

  const leave = (...fields: readonly CheckedField[]) => setLeft((before) => new Set([...before, ...fields]));

  function move(to: number): void {
    setMoved(true);
    onStep(to);
  }

  function next(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const wrong = firstWrong(all, step);
    if (!wrong) return step === LAST ? onSubmit() : move(step + 1);
    leave(...STEPS[wrong.step]!.checks);
    if (wrong.step !== step) move(wrong.step);
    setSentTo({ field: wrong.field });
  }

  /** Enter goes on from the heading of a step too, where the focus is on arrival; the programme is asked for by name. */
  function enter({ key: pressed, repeat, target, currentTarget }: KeyboardEvent<HTMLFormElement>): void {
    if (pressed === 'Enter' && !repeat && target instanceof HTMLHeadingElement && step < LAST) {
      currentTarget.requestSubmit();
    }
  }

  /** The second click of a double click on the step before is not for this one. */
  function single(event: MouseEvent): void {
    if (step === LAST && event.detail > 1) event.preventDefault();
  }

  /** To the end at once: the sample brings all there is to enter. */
  function explore(): void {
    onChange({ staffing: 'sample' });
    move(LAST);
  }

  const shown: StepProps = { form, onChange, errors: said, onLeft: leave };
  return (
    <form ref={element} className={styles.form} onSubmit={next} onKeyDown={enter} noValidate>
      <StepList step={step} onStep={move} />
      <div className={styles.opening}>
        <Heading key={key} focused={moved}>
          <span className={styles.step}>{t('stepOf', { step: step + 1, total: STEPS.length })}</span>{' '}
          {t(`${key}.title`)}
        </Heading>
        <p className={styles.intro}>{t(`${key}.intro`)}</p>
      </div>
      {key === 'company' && <CompanyStep {...shown} />}
      {key === 'start' && <StartStep {...shown} />}
      {key === 'modules' && <ModulesStep {...shown} />}
      {key === 'people' && <PeopleStep {...shown} />}
      {key === 'people' && <Summary form={form} />}
      <div className={styles.onward}>
        {step > 0 ? (
          <Button onClick={() => move(step - 1)}>{t('back')}</Button>
        ) : (
          <Button onClick={explore}>{t('explore')}</Button>
        )}
        <Button className={styles.next} appearance="primary" type="submit" onClick={single}>
          {step === LAST ? t('submit') : t('next')}
        </Button>
      </div>
    </form>
  );
}
