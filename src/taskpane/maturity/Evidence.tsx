/** Declared against proven: what stands behind each rating of the latest assessment, and until when. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { useState, type ReactElement } from 'react';
import { NOISE } from '../../programme/arithmetic';
import type { BodyReading } from '../../workbook';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import type { Entering } from '../view/useEntering';
import { EvidenceForm } from './EvidenceForm';
import type { Maturity, Rating } from './figures';
import { meanOf, proofOf, type Proof, type Team } from './team';
import { useMaturityText, type MaturityText } from './text';
import { meanFormat } from './words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, paddingBlockStart: tokens.spacingVerticalXXS },
  valid: { color: tokens.colorStatusSuccessForeground1 },
  expired: { color: tokens.colorStatusDangerForeground1 },
  later: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    flexGrow: 1,
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  rater: { ...typographyStyles.body1Strong },
});

const ICONS: Readonly<Record<Proof['state'], ReactElement>> = {
  valid: <CheckmarkCircleRegular />,
  expired: <DismissCircleRegular />,
  later: <SubtractCircleRegular />,
  none: <SubtractCircleRegular />,
};

export interface EvidenceProps {
  readonly maturity: Maturity;
  readonly team: Team;
  readonly table: BodyReading | undefined;
  readonly entering: Entering;
}

export function Evidence({ maturity, team, table, entering }: EvidenceProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const format = meanFormat(locale);
  const [form, setForm] = useState<{ readonly row: number; readonly open: boolean }>();
  const [declared, proven] = [meanOf(team.declared), meanOf(team.proven)];
  if (declared === undefined || proven === undefined || !table) return null;
  return (
    <Section title={t('evidence.title')} hint={t('evidence.hint', { count: maturity.validMonths })}>
      <p className={styles.text}>
        {proven < declared - NOISE
          ? t('evidence.partly', { declared: format(declared), proven: format(proven) })
          : t('evidence.all', { declared: format(declared) })}
      </p>
      <ul className={styles.list}>
        {team.raters.map((rating) => (
          <li key={rating.row.index} className={styles.item}>
            <RaterEvidence
              rating={rating}
              maturity={maturity}
              table={table}
              entering={entering}
              form={form?.row === rating.row.index ? (form.open ? 'open' : 'closed') : undefined}
              onForm={(open) => setForm({ row: rating.row.index, open })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface RaterEvidenceProps extends Omit<EvidenceProps, 'team'> {
  readonly rating: Rating;
  readonly table: BodyReading;
  /** Undefined until the person has opened it. */
  readonly form: 'open' | 'closed' | undefined;
  readonly onForm: (open: boolean) => void;
}

function RaterEvidence({ rating, maturity, table, entering, form, onForm }: RaterEvidenceProps) {
  const text = useMaturityText();
  const { t } = text;
  const styles = useStyles();
  const proof = proofOf(rating.evidenceDate, maturity);
  const rater = rating.rater || t('rater.nameless');
  return (
    <>
      <span className={`${styles.icon} ${styles[proof.state]}`} aria-hidden>
        {ICONS[proof.state]}
      </span>
      <div className={styles.words}>
        <span className={styles.rater}>{rater}</span>
        {rating.evidence !== '' && (
          <CellLink place={rating.row.place('evidence')} name={rating.evidence}>
            {rating.evidence}
          </CellLink>
        )}
        <span>{proofInWords(proof, text)}</span>
        {proof.state !== 'valid' && form !== 'open' && (
          <Button
            size="small"
            autoFocus={form === 'closed'}
            aria-label={t(proof.state === 'none' ? 'evidence.addFor' : 'evidence.renewFor', { rater })}
            onClick={() => onForm(true)}
          >
            {t(proof.state === 'none' ? 'evidence.add' : 'evidence.renew')}
          </Button>
        )}
        {form === 'open' && (
          <EvidenceForm
            rating={rating}
            rater={rater}
            maturity={maturity}
            table={table}
            entering={entering}
            onClose={() => onForm(false)}
          />
        )}
      </div>
    </>
  );
}

export function proofInWords(proof: Proof, { t, locale }: MaturityText): string {
  switch (proof.state) {
    case 'valid':
      return t('evidence.valid', { until: dateInWords(proof.until, locale) });
    case 'expired':
      return t('evidence.expired', { until: dateInWords(proof.until, locale) });
    case 'later':
      return t('evidence.later', { from: dateInWords(proof.from, locale) });
    case 'none':
      return t('evidence.none');
  }
}
