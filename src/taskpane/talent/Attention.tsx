/** What of people and roles asks for attention; each point leads to the part or the cell that settles it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { CARD } from '../looks';
import { useLooks } from './looks';
import type { Community } from './pairs';
import { useTalentText } from './text';
import type { Destination } from './turning';

const useStyles = makeStyles({
  points: {
    ...CARD,
    gap: tokens.spacingVerticalXS,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    listStyleType: 'none',
  },
  point: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  icon: {
    flexShrink: 0,
    alignSelf: 'flex-start',
    marginTop: '2px',
    fontSize: '16px',
    color: tokens.colorStatusWarningForeground3,
  },
});

export interface AttentionProps {
  readonly reading: Reading;
  readonly community: Community;
  readonly onGo: (to: Destination) => void;
}

export function Attention({ reading, community, onGo }: AttentionProps) {
  const { t } = useTalentText();
  const styles = useStyles();
  const looks = useLooks();
  const without = community.needs.filter(({ lacksBuddy }) => lacksBuddy).length;
  const waiting = reading.number('capPairsMissing') ?? 0;
  const open = reading.number('capRolesOpen') ?? 0;
  const rated = reading.number('capTalentRated') ?? 0;
  const successors = reading.number('capCheckSuccessors') ?? 0;
  const unknown = reading.number('capCheckTalentNames') ?? 0;

  const part = (to: Destination, words: string) => (
    <Link as="button" className={looks.link} onClick={() => onGo(to)}>
      {words}
    </Link>
  );
  const points: readonly ReactNode[] = [
    without > 0 && part('pairs', t('attention.buddies', { count: without })),
    waiting > 0 && part('pairs', t('attention.mentors', { count: waiting })),
    // Before anybody is rated every place is open.
    open > 0 && rated > 0 && part('roles', t('attention.places', { count: open })),
    successors > 0 && part('key', t('attention.successors', { count: successors })),
    unknown > 0 && (
      <CellLink place={reading.placeOf('capCheckTalentNames')} name={t('people.person')}>
        {t('attention.names', { count: unknown })}
      </CellLink>
    ),
  ].filter((point) => point !== false);
  if (points.length === 0) return null;
  return (
    <ul className={styles.points} aria-label={t('attention.title')}>
      {points.map((point, index) => (
        <li key={index} className={styles.point}>
          <WarningRegular className={styles.icon} aria-hidden />
          {point}
        </li>
      ))}
    </ul>
  );
}
