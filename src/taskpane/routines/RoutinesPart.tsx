/** The regular sessions: the next one, whose turn it is, what was held, and what became a process. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { endOfMonth } from '../../programme/calendar';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { Calendar } from './Calendar';
import { SessionForm } from './SessionForm';
import { kindsOf, nextSession, sessionsOf, turnsOf, type Kind } from './sessions';
import { useRoutinesText } from './text';
import { Trials } from './Trials';

const useStyles = makeStyles({
  words: { margin: 0 },
  warning: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  kinds: { margin: 0, padding: 0, listStyleType: 'none' },
  kind: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  figures: { textAlign: 'end' },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

export function RoutinesPart({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  const asOf = reading.number('capAsOf');
  const [turns, sessions, kinds] = [turnsOf(reading), sessionsOf(reading), kindsOf(reading)];
  const next = nextSession(sessions, asOf);
  const turn = turns.find(({ date }) => asOf !== undefined && endOfMonth(date) === endOfMonth(asOf));
  const missed = reading.number('capUpdatesMissed') ?? 0;
  const table = reading.table('sessions');

  function nextInWords(): string {
    if (next?.date === undefined) {
      return asOf === undefined ? '' : t('next.none', { date: dateInWords(asOf, locale) });
    }
    const words = { kind: next.kind, date: dateInWords(next.date, locale), topic: next.topic };
    return t(next.topic === '' ? 'next.on' : 'next.with', words);
  }

  return (
    <>
      <Section title={t('next.title')}>
        <p className={styles.words}>
          <CellLink place={next?.row.place('date')} name={t('next.title')}>
            {nextInWords()}
          </CellLink>
        </p>
        {turn && <p className={styles.words}>{t('next.turn', { team: turn.team })}</p>}
        {missed > 0 && <p className={styles.warning}>{t('next.missed', { count: missed })}</p>}
        {table && <SessionForm reading={reading} table={table} team={turn?.team ?? ''} />}
      </Section>
      <Section title={t('calendar.title')} hint={turns.length > 0 ? t('calendar.hint') : t('calendar.empty')}>
        <Calendar turns={turns} />
      </Section>
      {kinds.length > 0 && (
        <Section title={t('kinds.title')}>
          <ul className={styles.kinds}>
            {kinds.map((kind) => (
              <KindLine key={kind.kind} {...kind} />
            ))}
          </ul>
        </Section>
      )}
      <Trials sessions={sessions} innovations={reading.number('capInnovations') ?? 0} asOf={asOf} />
    </>
  );
}

function KindLine({ kind, planned, held, minutes, next }: Kind) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  return (
    <li className={styles.kind}>
      <span>
        {kind}
        <span className={styles.note}>
          {next === undefined ? t('kinds.nextNone') : t('kinds.next', { date: dateInWords(next, locale) })}
        </span>
      </span>
      <span className={styles.figures}>
        {t(held > planned ? 'kinds.more' : 'kinds.held', { held, planned })}
        <span className={styles.note}>{t('kinds.minutes', { minutes })}</span>
      </span>
    </li>
  );
}
