/** The level of a team in words: what it means, what holds it back, how far the target is. */
import type { Reading } from '../../workbook';
import { Failure } from '../../programme/failure';
import { TOP_LEVEL } from '../../programme/maturity';
import { dateInWords } from '../calendar';
import { BarFacts } from './BarFacts';
import { Card } from './Card';
import { rowInArea, type Dimension, type Maturity } from './figures';
import { LevelBar } from './LevelBar';
import { gapsOf, meanOf, type Team } from './team';
import { useMaturityText, type MaturityText } from './text';
import { ratingFormat } from './words';

export interface LevelCardProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly team: Team;
  readonly arrived: boolean;
}

export function LevelCard({ reading, maturity, team, arrived }: LevelCardProps) {
  const text = useMaturityText();
  const { t, locale } = text;
  const { dimensions } = maturity;
  const { level, declared } = team;
  const mean = meanOf(declared);
  const target = meanOf(dimensions.map((dimension) => dimension.target));
  return (
    <Card
      name={team.name}
      arrived={arrived}
      figure={level instanceof Failure ? t('level.none') : t('words.level', { level: level.label })}
      note={t('level.raters', { count: team.raters.length, date: dateInWords(team.date, locale) })}
    >
      <p>{meaningOf(level, dimensions, text)}</p>
      <p>{distanceOf(declared, dimensions, text)}</p>
      {mean !== undefined && (
        <>
          <LevelBar declared={mean} proven={meanOf(team.proven)} target={target} />
          <BarFacts
            declared={{ value: mean, place: rowInArea(reading, 'teams', team.name)?.place('mean') }}
            proven={{ value: meanOf(team.proven) }}
            target={{ value: target, place: reading.placeOf('capTargetLevel') }}
          />
        </>
      )}
    </Card>
  );
}

/** What the level says, and which dimensions keep it from being the next. */
export function meaningOf(
  level: Team['level'],
  dimensions: readonly Dimension[],
  { t, locale }: MaturityText,
): string {
  if (level instanceof Failure) return t('level.lacking', level.params);
  const { reached, ahead, heldBackBy } = level;
  const next = reached + 1;
  if (reached === TOP_LEVEL) return t('level.top');
  const names = heldBackBy.map((place) => dimensions[place]?.name ?? '');
  return [
    t(ahead ? 'level.ahead' : 'level.reached', { reached, next }),
    t('level.next', { next, dimensions: new Intl.ListFormat(locale).format(names) }),
  ].join(' ');
}

/** How many dimensions are on target, and which is furthest from it. */
export function distanceOf(
  ratings: Team['declared'],
  dimensions: readonly Dimension[],
  { t, locale }: MaturityText,
): string {
  const { total, below } = gapsOf(ratings, dimensions);
  const [furthest] = below;
  if (total === 0) return '';
  if (!furthest) return t('target.reached');
  return t('target.below', {
    reached: total - below.length,
    total,
    furthest: furthest.dimension.name,
    gap: ratingFormat(locale)(furthest.gap),
  });
}
