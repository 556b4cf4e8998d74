/** Rates somebody's aptitudes, wishes and career criteria; the fit that follows shows before anything is written. */
import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { keyOf } from '../../programme/groups';
import { careerLevel } from '../../programme/talent';
import type { Reading } from '../../workbook';
import { CAREER_CRITERIA, TRAITS } from '../../workbook/sheets/talentRoles';
import type { Entering } from '../view/useEntering';
import { CancelButton } from '../view/CancelButton';
import { useFormats } from './formats';
import { useLooks } from './looks';
import { fitsOf, talentCalled, type Matrix } from './matrix';
import { PersonField } from './people';
import { changedValues, draftOf, ratingEntry, WISHES } from './rating';
import { useTalentText } from './text';

const SCALE = [1, 2, 3, 4, 5];

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  select: { minWidth: 0, width: '100%' },
  checks: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, paddingBlockEnd: tokens.spacingVerticalXS },
});

export interface RatingFormProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
  /** Undefined: somebody still to be chosen of those who are not rated. */
  readonly person?: string;
  readonly entering: Entering;
  readonly onClose: () => void;
}

export function RatingForm({ reading, matrix, person, entering, onClose }: RatingFormProps) {
  const { t } = useTalentText();
  const { whole, row } = useFormats();
  const styles = useStyles();
  const looks = useLooks();
  const [chosen, setChosen] = useState(person ?? '');
  const talent = talentCalled(matrix, chosen);
  const [draft, setDraft] = useState(() => draftOf(talent?.row));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  const table = reading.table('talent');
  if (!table) return null;
  const values = changedValues(draft, talent?.row);
  const ratings = [...TRAITS, ...WISHES].filter((key) => draft.ratings[key] !== undefined);
  const isReady =
    chosen !== '' && Object.keys(values).length > 0 && (talent !== undefined || ratings.length > 0);
  const rows = new Set(matrix.talents.map(({ name }) => keyOf(name)));
  const what = Object.entries(values)
    .filter(
      ([key, value]) => talent !== undefined || value !== 0 || !CAREER_CRITERIA.some((one) => one === key),
    )
    .map(([key, value]) => `${table.header(key)} ${value ?? '–'}`);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (isReady && !entering.busy) {
      entering.enter([ratingEntry(chosen, values, talent?.row)], t('rating.done', { name: chosen }), onClose);
    }
  }

  const select = (key: string, label: string) => (
    <Field key={key} label={label} size="small">
      <Select
        className={styles.select}
        value={String(draft.ratings[key] ?? '')}
        onChange={(_, { value }) =>
          setDraft({
            ...draft,
            ratings: { ...draft.ratings, [key]: value === '' ? undefined : Number(value) },
          })
        }
      >
        <option value="">–</option>
        {[...new Set([...SCALE, draft.ratings[key] ?? 1])]
          .sort((a, b) => a - b)
          .map((rating) => (
            <option key={rating} value={rating}>
              {rating}
            </option>
          ))}
      </Select>
    </Field>
  );

  return (
    <form ref={form} className={looks.form} aria-label={t('rating.title')} onSubmit={save}>
      {person === undefined && (
        <PersonField
          label={t('people.person')}
          groups={[{ title: '', names: matrix.people.filter((name) => !rows.has(keyOf(name))) }]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('rating.aptitudes')}</legend>
        {TRAITS.map((trait) => select(trait, table.header(trait)))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('rating.wishes')}</legend>
        {matrix.roles.map(({ key, name }) => select(`wish${key}`, name))}
      </fieldset>
      <fieldset className={styles.checks}>
        <legend className={styles.legend}>{t('rating.criteria')}</legend>
        {CAREER_CRITERIA.map((criterion) => (
          <Checkbox
            key={criterion}
            label={table.header(criterion)}
            checked={draft.criteria[criterion] ?? false}
            onChange={(_, { checked }) =>
              setDraft({ ...draft, criteria: { ...draft.criteria, [criterion]: checked === true } })
            }
          />
        ))}
      </fieldset>
      <p className={looks.line} role="status">
        {preview()}
      </p>
      {isReady && (
        <p className={looks.note}>
          {t(talent ? 'rating.writes' : 'rating.adds', {
            name: chosen,
            table: table.title,
            sheet: table.sheet,
            what: row(what),
          })}
        </p>
      )}
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady || entering.busy}>
          {t('rating.save')}
        </Button>
        <CancelButton onClick={onClose} />
      </div>
    </form>
  );

  /** The fit for each role and the level, as the sheet will calculate them. */
  function preview(): string {
    const fits = fitsOf(
      matrix,
      TRAITS.map((trait) => draft.ratings[trait]),
      WISHES.map((wish) => draft.ratings[wish]),
    );
    const shown = matrix.roles.flatMap(({ name, position }) => {
      const value = fits[position];
      return value === undefined ? [] : [`${name} ${whole(value)}`];
    });
    const level = careerLevel(CAREER_CRITERIA.map((criterion) => draft.criteria[criterion] ?? false));
    return [
      shown.length === 0 ? t('rating.noFit') : t('rating.fits', { fits: row(shown) }),
      t('rating.level', { level }),
    ].join(' ');
  }
}
