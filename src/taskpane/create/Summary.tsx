/** What will be made, in a few lines, before it is. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useActions } from '../actions';
import { dayInWords, serialOf } from '../calendar';
import { MAIN_CARD } from '../looks';
import { countryInWords, currencyInWords, languageInWords } from './inWords';
import { CORE_SHEETS, enteredHeadcount, headcountOf, listed, type ProgrammeForm } from './programmeForm';
import { useCreateText } from './text';

const useStyles = makeStyles({
  summary: MAIN_CARD,
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export function Summary({ form }: { readonly form: ProgrammeForm }) {
  const { t, locale } = useCreateText();
  const styles = useStyles();
  const { sampleCompany } = useActions();
  const id = useId();

  function sheets(): string {
    const count = CORE_SHEETS + form.modules.size;
    return t('summary.sheets', { count, language: languageInWords(form.language, locale) });
  }

  function headcount(): string {
    const [entered, count] = [enteredHeadcount(form), headcountOf(form, sampleCompany)];
    if (entered === undefined || count === undefined) return t('summary.missing');
    const people = t('counts.people', { count });
    if (count === entered || form.staffing === 'later') return people;
    return t(`summary.more.${form.staffing}`, { people, entered });
  }

  function start(): string {
    const serial = serialOf(form.start);
    return serial === undefined ? t('summary.missing') : dayInWords(serial, locale);
  }

  function table(): string {
    return form.staffing === 'list'
      ? t('counts.people', { count: listed(form).people.length })
      : t(`summary.table.${form.staffing}`);
  }

  const lines = [
    [t('fields.company'), form.company.trim() || t('summary.missing')],
    [t('summary.headcount'), headcount()],
    [t('summary.new'), sheets()],
    [t('summary.start'), start()],
    [t('fields.currency'), currencyInWords(form.currency, locale)],
    [t('fields.country'), form.country ? countryInWords(form.country, locale) : t('fields.countryNone')],
    [t('summary.people'), table()],
  ];
  return (
    <section className={styles.summary} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t('summary.title')}
      </h3>
      <dl className={styles.lines}>
        {lines.map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
    </section>
  );
}
