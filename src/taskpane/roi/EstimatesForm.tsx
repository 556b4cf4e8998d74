/** The six assumptions of the simulation as low, likely and high, to be filled in or looked over. */
import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { DRIVERS } from '../../programme/simulation';
import type { Reading } from '../../workbook';
import type { Entering } from '../view/useEntering';
import { CARD } from '../looks';
import { CancelButton } from '../view/CancelButton';
import { estimateIn, estimatesOf, entriesForEstimates, faultOf, POINTS, type Typed } from './estimates';
import { Figure } from './Figure';
import { useFormats } from './formats';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({
  form: {
    ...CARD,
    gap: tokens.spacingVerticalM,
  },
  driver: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, padding: 0 },
  today: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  points: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  control: {
    minWidth: 0,
    width: '100%',
    // The arrows would cover the last digits of an amount.
    '& input': { appearance: 'textfield' },
    '& input::-webkit-inner-spin-button': { display: 'none' },
  },
  will: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Edits = Readonly<Record<number, Partial<Typed>>>;

export interface EstimatesFormProps {
  readonly reading: Reading;
  readonly entering: Entering;
  readonly onClose: () => void;
}

export function EstimatesForm({ reading, entering, onClose }: EstimatesFormProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const formats = useFormats();
  const rows = reading.rows('drivers').slice(0, DRIVERS.length);
  const [edits, setEdits] = useState<Edits>({});
  const [asked, setAsked] = useState(false);
  const table = reading.table('drivers');
  // What nobody has touched here stays what the workbook has, also when that changes.
  const typed = estimatesOf(reading).map((one, index): Typed => ({ ...one, ...edits[index] }));
  const faults = typed.map(faultOf);
  const entries = entriesForEstimates(reading, typed);

  function save(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (faults.some((fault) => fault !== undefined) || entries.length === 0 || entering.busy) return;
    entering.enter(entries, t('estimates.done'), onClose);
  }

  return (
    <form className={styles.form} aria-label={t('estimates.title')} onSubmit={save} noValidate>
      {rows.map((row, index) => {
        const current = row.number('current');
        const fault = faults[index];
        return (
          <fieldset key={index} className={styles.driver}>
            <legend className={styles.name}>{row.text('driver')}</legend>
            {current !== undefined && (
              <p className={styles.today}>
                <Sentence
                  text={t('estimates.today')}
                  parts={{
                    value: (
                      <Figure of={row.place('current')} name={row.text('driver')}>
                        {estimateIn(formats, index, current)}
                      </Figure>
                    ),
                  }}
                />
              </p>
            )}
            <Field validationMessage={asked && fault ? t(`estimates.${fault}`) : undefined}>
              <div className={styles.points}>
                {POINTS.map((point) => (
                  <Field key={point} size="small" label={table?.header(point) ?? point}>
                    <Input
                      className={styles.control}
                      size="small"
                      type="number"
                      min={0}
                      step="any"
                      inputMode="decimal"
                      contentAfter={DRIVERS[index] === 'realisation' ? '%' : undefined}
                      value={typed[index]?.[point] ?? ''}
                      onChange={(_, { value }) =>
                        setEdits({ ...edits, [index]: { ...edits[index], [point]: value } })
                      }
                    />
                  </Field>
                ))}
              </div>
            </Field>
          </fieldset>
        );
      })}
      <p className={styles.will}>
        {t('estimates.will', { table: table?.title ?? '', sheet: table?.sheet ?? '' })}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={entering.busy || entries.length === 0}>
          {t('estimates.submit')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );
}
