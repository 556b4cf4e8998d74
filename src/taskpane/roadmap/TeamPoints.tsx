/** What is open in a team, in words that follow every change. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCardStyles } from './Card';
import type { Slot } from './pilots';
import type { TeamPoint } from './team';
import { useRoadmapText, type RoadmapText } from './text';

const useStyles = makeStyles({
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface TeamPointsProps {
  readonly points: readonly TeamPoint[];
  readonly header: (slot: Slot) => string;
}

export function TeamPoints({ points, header }: TeamPointsProps) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  return (
    <div role="status">
      {points.length === 0 ? (
        <p className={looks.good}>{t('team.complete')}</p>
      ) : (
        <>
          <p className={looks.late}>{t('team.open', { count: points.length })}</p>
          <ul className={mergeClasses(styles.points, looks.note)}>
            {points.map((point) => {
              const words = pointInWords(point, t, header);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </>
      )}
    </div>
  );
}

export function pointInWords(point: TeamPoint, t: RoadmapText['t'], header: (slot: Slot) => string): string {
  switch (point.point) {
    case 'empty':
      return t('team.points.empty', { place: header(point.slot) });
    case 'tooMany':
      return t('team.points.tooMany', { people: point.people, max: point.max });
    case 'oneDepartment':
      return t('team.points.oneDepartment');
    case 'unknown':
      return t('team.points.unknown', { name: point.name });
    case 'twice':
      return t('team.points.twice', { name: point.name });
  }
}
