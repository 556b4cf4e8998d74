/** Who rates, in which role, as of which day; and whether to begin with what this person said last time. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { dateInWords, dayInWords, isoOf, serialOf } from '../../calendar';
import { sameName } from '../figures';
import { useMaturityText } from '../text';
import { someNames } from '../words';
import { MAIN_CARD } from '../../looks';
import { choicesOf, DAYS, lastTime, othersOn, sameDay, type RatingForm, type StepProps } from './rating';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: '100%' },
  box: {
    ...MAIN_CARD,
    alignItems: 'start',
  },
  text: { margin: 0 },
});

export interface WhoStepProps extends StepProps {
  /** To the end at once, with what the person has said before. */
  readonly onSummary: (form: RatingForm) => void;
}

export function WhoStep({ form, maturity, onChange, mistakes, onSummary }: WhoStepProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const day = serialOf(form.date);
  const wrongDate = mistakes.includes('date');
  const later = day !== undefined && maturity.asOf !== undefined && day > maturity.asOf;
  return (
    <div className={styles.fields}>
      <RaterField form={form} maturity={maturity} onChange={onChange} />
      {maturity.kinds.length > 0 && (
        <Field
          label={t('rate.kind')}
          required
          validationMessage={mistakes.includes('kind') ? t('mistakes.kind') : undefined}
        >
          <RadioGroup value={form.kind} onChange={(_, { value }) => onChange({ kind: value })}>
            {maturity.kinds.map((kind) => (
              <Radio key={kind} value={kind} label={kind} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={t('rate.date')}
        required
        hint={day === undefined ? undefined : dayInWords(day, locale)}
        validationState={wrongDate ? 'error' : later ? 'warning' : 'none'}
        validationMessage={
          wrongDate
            ? t('mistakes.date')
            : later
              ? t('rate.later', { date: dateInWords(maturity.asOf, locale) })
              : undefined
        }
      >
        <Input
          className={styles.control}
          type="date"
          {...DAYS}
          value={form.date}
          onChange={(_, { value }) => onChange({ date: value })}
        />
      </Field>
      <TogetherWith form={form} maturity={maturity} onChange={onChange} />
      <Again form={form} maturity={maturity} onSummary={onSummary} />
    </div>
  );
}

type PartProps = Pick<WhoStepProps, 'form' | 'maturity' | 'onChange'>;

/** The people of the team first. */
function RaterField({ form, maturity: { people, kinds, ratings }, onChange }: PartProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const isOwn = ({ team }: { team: string }) => sameName(team, form.team);
  const groups = [
    { label: form.team, names: people.filter(isOwn) },
    { label: t('rate.others'), names: people.filter((person) => !isOwn(person)) },
  ].filter(({ names }) => names.length > 0);

  /** In the role the person rated in last, if they have. */
  function choose(rater: string): void {
    const before = [...ratings.values()]
      .flat()
      .filter((rating) => sameName(rating.rater, rater))
      .sort((one, other) => one.date - other.date)
      .at(-1);
    const kind = rater !== '' && before && kinds.includes(before.kind) ? before.kind : form.kind;
    onChange({ rater, kind });
  }

  return (
    <Field label={t('rate.rater')} hint={groups.length === 0 ? t('rate.noPeople') : undefined}>
      <Select className={styles.control} value={form.rater} onChange={(_, { value }) => choose(value)}>
        <option value="">{t('rater.nameless')}</option>
        {groups.map(({ label, names }) => (
          <optgroup key={label} label={label}>
            {names.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

/** Only ratings of one day are compared and averaged: a later one alone would replace those that are there. */
function TogetherWith({ form, maturity, onChange }: PartProps) {
  const text = useMaturityText();
  const { t, locale } = text;
  const styles = useStyles();
  const others = othersOn(form, maturity);
  if (!others) return null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>
        {t('rate.together', {
          names: someNames(
            others.raters.map(({ rater }) => rater || t('rater.nameless')),
            text,
          ),
          date: dateInWords(others.date, locale),
        })}
      </p>
      <Button onClick={() => onChange({ date: isoOf(others.date) })}>{t('rate.sameAs')}</Button>
    </div>
  );
}

function Again({ form, maturity, onSummary }: Pick<WhoStepProps, 'form' | 'maturity' | 'onSummary'>) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const [today, before] = [sameDay(form, maturity), lastTime(form, maturity)];
  if (today) {
    return (
      <div className={styles.box}>
        <p className={styles.text}>
          {t('rate.sameDay', { rater: form.rater, date: dateInWords(today.date, locale) })}
        </p>
      </div>
    );
  }
  if (!before) return null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>
        {t('rate.lastTime', { rater: form.rater, date: dateInWords(before.date, locale) })}
      </p>
      <Button onClick={() => onSummary({ ...form, choices: choicesOf(before) })}>
        {t('rate.asLastTime')}
      </Button>
    </div>
  );
}
