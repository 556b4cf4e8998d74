/** Evidence for a rating that is there: where it is, and of which day. */
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { BodyReading } from '../../workbook';
import { dateInWords, isoOf, serialOf } from '../calendar';
import type { Entering } from '../view/useEntering';
import { CancelButton } from '../view/CancelButton';
import type { Maturity, Rating } from './figures';
import { DAYS, isDay, whichRow } from './rate/rating';
import { useMaturityText } from './text';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignSelf: 'stretch',
    marginBlockStart: tokens.spacingVerticalXS,
  },
  control: { minWidth: 0, width: '100%' },
  writes: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface EvidenceFormProps {
  readonly rating: Rating;
  readonly rater: string;
  readonly maturity: Maturity;
  readonly table: BodyReading;
  readonly entering: Entering;
  readonly onClose: () => void;
}

export function EvidenceForm({ rating, rater, maturity, table, entering, onClose }: EvidenceFormProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const first = useRef<HTMLInputElement>(null);
  const [evidence, setEvidence] = useState(rating.evidence);
  const [day, setDay] = useState(isoOf(maturity.asOf ?? rating.date));
  const [asked, setAsked] = useState(false);
  const wrong = !isDay(day);
  const date = dateInWords(rating.date, locale);
  useEffect(() => first.current?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (wrong) return;
    entering.enter(
      [
        {
          enter: 'cells',
          table: 'assessments',
          where: whichRow(rating),
          values: { evidence: evidence.trim() || undefined, evidenceDate: serialOf(day) },
        },
      ],
      t('evidence.done', { rater, team: rating.team }),
      onClose,
    );
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={table.header('evidence')}>
        <Input
          ref={first}
          className={styles.control}
          value={evidence}
          onChange={(_, { value }) => setEvidence(value)}
        />
      </Field>
      <Field
        label={table.header('evidenceDate')}
        hint={wrong ? undefined : dateInWords(serialOf(day)!, locale)}
        validationMessage={asked && wrong ? t('mistakes.evidenceDate') : undefined}
      >
        <Input
          className={styles.control}
          type="date"
          {...DAYS}
          value={day}
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
      <p className={styles.writes}>
        {t('evidence.writes', { rater, date, table: table.title, sheet: table.sheet })}
      </p>
      <div className={styles.answers}>
        <Button type="submit" appearance="primary" disabledFocusable={entering.busy}>
          {t('evidence.submit')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );
}
