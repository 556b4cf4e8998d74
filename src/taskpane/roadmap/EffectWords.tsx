/** What a change to a task would do, in words: to its own days, to those after it, to the end, to the gates. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { Failure } from '../../programme/failure';
import { dateInWords, shortDay } from '../calendar';
import { useCardStyles } from './Card';
import { percentIn } from './names';
import { isMoved, type Effect, type Move, type PlanFailure } from './plan';
import { useRoadmapText, type RoadmapText } from './text';

const useStyles = makeStyles({
  effect: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalMNudge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& p': { margin: 0 },
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
});

const MOST_MOVED = 4;

export function EffectWords({ effect }: { readonly effect: Effect | PlanFailure }) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const title = useId();
  return (
    <section className={styles.effect} aria-labelledby={title}>
      <h5 id={title} className={styles.title}>
        {t('effect.title')}
      </h5>
      <div role="status">
        {effect instanceof Failure ? (
          <p className={looks.late}>{failureInWords(effect, t)}</p>
        ) : (
          <Consequences effect={effect} />
        )}
      </div>
    </section>
  );
}

function Consequences({ effect }: { readonly effect: Effect }) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  const { own, moved, end, endShift, done, missed } = effect;
  const percent = percentIn(locale);
  const more = moved.length - MOST_MOVED;
  return (
    <>
      {own && isMoved(own) && (
        <p>{t('effect.own', { to: daysOf(own.to, locale), from: daysOf(own.from, locale) })}</p>
      )}
      {moved.length > 0 && (
        <>
          <p>{t('effect.moved', { count: moved.length })}</p>
          <ul className={looks.list}>
            {moved.slice(0, MOST_MOVED).map((move) => (
              <li key={move.task.key} className={looks.note}>
                {moveInWords(move, t, locale)}
              </li>
            ))}
            {more > 0 && <li className={looks.note}>{t('effect.movedMore', { count: more })}</li>}
          </ul>
        </>
      )}
      <p className={mergeClasses(endShift > 0 && looks.late)}>{endInWords(end.to, endShift, t, locale)}</p>
      {missed.map(({ gate, finish }) => (
        <p key={gate.name} className={looks.late}>
          {t('effect.missed', {
            phase: gate.phase,
            finish: dateInWords(finish, locale),
            gate: dateInWords(gate.date!, locale),
          })}
        </p>
      ))}
      {done && Math.abs(done.to - done.from) >= 0.005 && (
        <p>{t('effect.done', { from: percent(done.from), to: percent(done.to) })}</p>
      )}
    </>
  );
}

const daysOf = ({ start, finish }: Move['to'], locale: string) =>
  start === finish ? shortDay(start, locale) : `${shortDay(start, locale)} – ${shortDay(finish, locale)}`;

const moveInWords = ({ task, from, to }: Move, t: RoadmapText['t'], locale: string) =>
  t('effect.move', { task: task.name || task.id, from: daysOf(from, locale), to: daysOf(to, locale) });

function endInWords(end: number, shift: number, t: RoadmapText['t'], locale: string): string {
  const date = dateInWords(end, locale);
  if (shift === 0) return t('effect.endSame', { date });
  return shift > 0
    ? t('effect.endLater', { date, count: shift })
    : t('effect.endEarlier', { date, count: -shift });
}

export function failureInWords({ reason, params, place }: PlanFailure, t: RoadmapText['t']): string {
  return t(`failures.${reason}`, { ...params, ...(typeof place?.found === 'string' && { id: place.found }) });
}
