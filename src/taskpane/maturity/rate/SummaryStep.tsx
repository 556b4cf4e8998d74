/** What the rating comes to, by the rule of the sheet, what proves it, and what will be written. */
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../../workbook';
import { Failure } from '../../../programme/failure';
import { proven } from '../../../programme/maturity';
import { dateInWords, serialOf } from '../../calendar';
import { proofInWords } from '../Evidence';
import { distanceOf, meaningOf } from '../LevelCard';
import { LevelBar } from '../LevelBar';
import { levelOf, meanOf, proofOf } from '../team';
import { useMaturityText } from '../text';
import { described, meanFormat, ratingFormat } from '../words';
import { MAIN_CARD } from '../../looks';
import { DAYS, entryOf, ratingsIn, type Step, type StepProps } from './rating';

const useStyles = makeStyles({
  chosen: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  choice: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  change: { flexShrink: 0, minWidth: 0, marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
  result: {
    ...MAIN_CARD,
    '& p': { margin: 0 },
  },
  level: { ...typographyStyles.title3 },
  writes: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SummaryStepProps extends StepProps {
  readonly reading: Reading;
  readonly onStep: (step: Step) => void;
}

export function SummaryStep(step: SummaryStepProps) {
  return (
    <>
      <Choices {...step} />
      <EvidenceFields {...step} />
      <Result {...step} />
      <Writes {...step} />
    </>
  );
}

function Choices({ form, maturity: { dimensions }, onStep }: SummaryStepProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const ratings = ratingsIn(form);
  return (
    <ul className={styles.chosen}>
      {dimensions.map((dimension, index) => {
        const rating = ratings[index];
        const what = form.choices[dimension.key] === undefined ? t('rate.open') : t('rate.unknown');
        return (
          <li key={dimension.key} className={styles.choice}>
            <span className={styles.words}>
              <span className={styles.name}>{dimension.name}</span>{' '}
              {rating === undefined ? what : described(rating, dimension, t)}
            </span>
            <Button
              className={styles.change}
              size="small"
              appearance="subtle"
              aria-label={t('rate.changeOf', { dimension: dimension.name })}
              onClick={() => onStep(dimension.key)}
            >
              {t('rate.change')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function EvidenceFields({ form, maturity, onChange, mistakes, reading }: SummaryStepProps) {
  const text = useMaturityText();
  const { t, locale } = text;
  const styles = useStyles();
  const table = reading.table('assessments');
  const day = serialOf(form.evidenceDate);
  return (
    <div className={styles.fields}>
      <Field label={table?.header('evidence') ?? ''} hint={t('rate.evidenceHint')}>
        <Input
          className={styles.control}
          value={form.evidence}
          onChange={(_, { value }) =>
            // Evidence is most often of the day of the rating.
            onChange({ evidence: value, ...(form.evidenceDate === '' && { evidenceDate: form.date }) })
          }
        />
      </Field>
      <Field
        label={table?.header('evidenceDate') ?? ''}
        hint={day === undefined ? undefined : dateInWords(day, locale)}
        validationMessage={mistakes.includes('evidenceDate') ? t('mistakes.evidenceDate') : undefined}
      >
        <Input
          className={styles.control}
          type="date"
          {...DAYS}
          value={form.evidenceDate}
          onChange={(_, { value }) => onChange({ evidenceDate: value })}
        />
      </Field>
      {day !== undefined && <p className={styles.writes}>{proofInWords(proofOf(day, maturity), text)}</p>}
    </div>
  );
}

function Result({ form, maturity, mistakes }: SummaryStepProps) {
  const text = useMaturityText();
  const { t, locale } = text;
  const styles = useStyles();
  const { dimensions, coverage, asOf, validMonths } = maturity;
  const ratings = ratingsIn(form);
  const level = levelOf(ratings, coverage);
  const [mean, target] = [meanOf(ratings), meanOf(dimensions.map((dimension) => dimension.target))];
  if (mean === undefined) {
    return (
      <p className={styles.result} role={mistakes.includes('nothingRated') ? 'alert' : undefined}>
        {t('mistakes.nothingRated')}
      </p>
    );
  }
  const evidence = serialOf(form.evidenceDate);
  const provenMean =
    asOf === undefined
      ? undefined
      : meanOf(ratings.map((rating) => proven(rating, evidence, asOf, validMonths)));
  const format = meanFormat(locale);
  return (
    <div className={styles.result} role="status">
      <p className={styles.level}>
        {level instanceof Failure ? t('level.none') : t('words.level', { level: level.label })}
      </p>
      <p>{meaningOf(level, dimensions, text)}</p>
      <p>{distanceOf(ratings, dimensions, text)}</p>
      <LevelBar declared={mean} proven={provenMean} target={target} />
      <p>
        {provenMean === undefined
          ? t('rate.mean', { mean: format(mean) })
          : t('rate.meanProven', { mean: format(mean), proven: format(provenMean) })}
      </p>
    </div>
  );
}

/** Said before it is done: which row, where, with what. */
function Writes({ form, maturity, reading }: SummaryStepProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const table = reading.table('assessments');
  if (!table) return null;
  const format = ratingFormat(locale);
  const day = serialOf(form.date);
  const params = {
    table: table.title,
    sheet: table.sheet,
    date: day === undefined ? '–' : dateInWords(day, locale),
    rater: form.rater || t('rater.nameless'),
    team: form.team,
    // Not commas: they are in the numbers.
    ratings: ratingsIn(form)
      .map((rating) => (rating === undefined ? '–' : format(rating)))
      .join('\u00a0· '),
  };
  const { changes } = entryOf(form, maturity);
  return <p className={styles.writes}>{t(changes ? 'rate.changes' : 'rate.adds', params)}</p>;
}
