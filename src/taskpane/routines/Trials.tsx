/** Sessions and what came of them: a trial that is part of daily work now counts as an innovation. */
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useState } from 'react';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { whichSession, type Session } from './sessions';
import { useRoutinesText } from './text';

const FIRST = 5;

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  topic: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  process: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  all: { alignSelf: 'start' },
});

export interface TrialsProps {
  readonly sessions: readonly Session[];
  readonly innovations: number;
  readonly asOf: number | undefined;
}

export function Trials({ sessions, innovations, asOf = 0 }: TrialsProps) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  const entering = useEntering();
  const [all, setAll] = useState(false);
  const trials = sessions.filter(({ topic, date = 0 }) => topic !== '' && date <= asOf);
  const shown = all ? trials : trials.slice(0, FIRST);
  const becomes = (session: Session) =>
    entering.enter(
      [{ enter: 'cells', table: 'sessions', where: whichSession(session), values: { becameProcess: 1 } }],
      t('trials.done', { topic: session.topic }),
    );
  return (
    <Section title={t('trials.title')} hint={t('trials.hint')}>
      <EntryOutcome entering={entering} />
      <p className={styles.words}>
        {trials.length === 0 ? t('trials.none') : t('trials.count', { count: innovations })}
      </p>
      <ul className={styles.list}>
        {shown.map((session) => (
          <li key={session.row.index} className={styles.item}>
            <span className={styles.topic}>
              <CellLink place={session.row.place('topic')} name={session.topic}>
                {session.topic}
              </CellLink>
              <span className={styles.note}>
                {session.date !== undefined && dateInWords(session.date, locale)}
              </span>
            </span>
            {session.isProcess ? (
              <span className={styles.process}>
                <CheckmarkCircleRegular />
                {t('trials.is')}
              </span>
            ) : (
              <Button size="small" disabledFocusable={entering.busy} onClick={() => becomes(session)}>
                {t('trials.became')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < trials.length && (
        <Link as="button" className={styles.all} onClick={() => setAll(true)}>
          {t('trials.all')}
        </Link>
      )}
    </Section>
  );
}
