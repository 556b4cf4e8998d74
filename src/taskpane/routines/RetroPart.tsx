/** The look back: where its actions stand, what was said, and what follows from it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { RankBars } from '../charts/RankBars';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { ActionForm } from './ActionForm';
import { Actions } from './Actions';
import { PointForm } from './PointForm';
import { actionsOf, categoriesOf } from './retro';
import { useRoutinesText } from './text';

const useStyles = makeStyles({
  words: { margin: 0 },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function RetroPart({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const [open, overdue] = [reading.number('capActionsOpen') ?? 0, reading.number('capActionsOverdue') ?? 0];
  const share = reading.number('capActionsDone');
  const [last, next] = [reading.number('capLastRetro'), reading.number('capNextRetro')];
  const asOf = reading.number('capAsOf') ?? 0;
  const categories = categoriesOf(reading);
  const said = categories.filter(({ points }) => points > 0);
  const [loudest] = [...said].sort((one, other) => other.votes - one.votes);
  const [points, actions] = [reading.table('retros'), reading.table('actions')];
  return (
    <>
      <Section title={t('follow.title')}>
        <p className={styles.words}>
          <CellLink place={reading.placeOf('capActionsOpen')} name={t('follow.title')}>
            {t('follow.open', { count: open })}
          </CellLink>
          {overdue > 0 && (
            <span className={styles.overdue}> · {t('follow.overdue', { count: overdue })}</span>
          )}
          {share !== undefined && ` · ${t('follow.share', { share: percent.format(share) })}`}
        </p>
        <p className={styles.words}>
          {last === undefined ? t('follow.first') : t('follow.last', { date: dateInWords(last, locale) })}
        </p>
        {next !== undefined && (
          <p className={styles.words}>
            {t(next < asOf ? 'follow.due' : 'follow.next', { date: dateInWords(next, locale) })}
          </p>
        )}
      </Section>
      <Actions actions={actionsOf(reading)} reading={reading}>
        {actions && <ActionForm reading={reading} table={actions} />}
      </Actions>
      <Section title={t('points.title')} hint={said.length > 0 ? undefined : t('points.none')}>
        {loudest && (
          <RankBars
            title={t('points.hint')}
            rowName={t('point.category')}
            valueName={t('point.votes')}
            summary={t('points.summary', { category: loudest.category })}
            format={(votes) => number.format(votes)}
            maximum={Math.max(1, loudest.votes)}
            rows={categories.map(({ category, points: count, votes }) => ({
              key: category,
              label: category,
              value: votes,
              note: t('points.points', { count }),
            }))}
          />
        )}
        {points && <PointForm reading={reading} table={points} categories={categories} />}
      </Section>
    </>
  );
}
