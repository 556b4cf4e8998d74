/** The months of a turn: whose it is, whether its session was held, and about what. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { ReactElement } from 'react';
import { monthInWords } from '../calendar';
import type { Turn } from './sessions';
import { useRoutinesText } from './text';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  month: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  now: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  team: typographyStyles.body1Strong,
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  topic: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  held: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  coming: { color: tokens.colorNeutralForeground3 },
  current: { color: tokens.colorBrandForeground1 },
});

const ICONS: Readonly<Record<Turn['state'], ReactElement>> = {
  held: <CheckmarkCircleRegular />,
  missed: <DismissCircleRegular />,
  now: <CalendarLtrRegular />,
  coming: <CircleRegular />,
};

export function Calendar({ turns }: { readonly turns: readonly Turn[] }) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  const looks = { held: styles.held, missed: styles.missed, now: styles.current, coming: styles.coming };
  return (
    <ol className={styles.list}>
      {turns.map(({ date, team, topic, state }) => (
        <li key={date} className={mergeClasses(styles.month, state === 'now' && styles.now)}>
          <span className={styles.name}>{monthInWords(date, locale)}</span>
          <span className={styles.team}>{team}</span>
          <span className={mergeClasses(styles.state, looks[state])}>
            {ICONS[state]}
            {t(`calendar.${state}`)}
          </span>
          {topic !== '' && <span className={styles.topic}>{topic}</span>}
        </li>
      ))}
    </ol>
  );
}
