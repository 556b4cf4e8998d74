/** The tasks as bars over the days, with today and the gates; the one that is open has its editor under it. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { shortDay } from '../calendar';
import { Gantt } from '../charts/Gantt';
import type { Plan, PlanTask } from './plan';
import { useRoadmapText } from './text';

/** More than the article's 25, and few enough to draw at once. */
const MOST_ROWS = 40;
/** Days before and after what is shown that the picture still reaches to today. */
const FAR_TODAY = 30;

export interface PlanPictureProps {
  readonly plan: Plan;
  readonly tasks: readonly PlanTask[];
  readonly reading: Reading;
  readonly opened: string | undefined;
  readonly onOpen: (key: string) => void;
  readonly editor: (task: PlanTask) => ReactNode;
}

export function PlanPicture({ plan, tasks, reading, opened, onOpen, editor }: PlanPictureProps) {
  const { t, locale } = useRoadmapText();
  const [all, setAll] = useState(false);
  const isCut = !all && tasks.length > MOST_ROWS && tasks.findIndex(({ key }) => key === opened) < MOST_ROWS;
  const shown = isCut ? tasks.slice(0, MOST_ROWS) : tasks;
  const { first, last, today } = reachOf(shown, plan);
  const gates = reading.rows('gates').flatMap((row) => {
    const [day, date] = [row.number('day'), row.number('date')];
    return day === undefined || date === undefined || date < first || date > last
      ? []
      : [{ day: date, label: t('plan.gate', { day }) }];
  });
  const task = shown.find(({ key }) => key === opened);
  return (
    <>
      <Gantt
        title={t('plan.picture')}
        summary={t('plan.summary', {
          tasks: shown.length,
          first: shortDay(first, locale),
          last: shortDay(last, locale),
          critical: shown.filter(({ critical }) => critical).length,
        })}
        rows={shown.map(({ key, name, id, start, finish, done, critical, phase }) => ({
          key,
          label: name || id,
          start: start!,
          finish: finish!,
          done: Math.min(Math.max(done, 0), 1),
          critical,
          phase,
        }))}
        gates={gates}
        today={today}
        first={first}
        last={last}
        dayLabel={(day) => shortDay(day, locale)}
        onOpen={onOpen}
        opened={{ key: task?.key, content: task && editor(task) }}
      />
      {isCut && <Button onClick={() => setAll(true)}>{t('plan.showAll', { count: tasks.length })}</Button>}
    </>
  );
}

/** From the first of these tasks to the last or to the gate after it, and to today where that is not far away. */
function reachOf(tasks: readonly PlanTask[], { asOf, gates }: Plan) {
  const starts = Math.min(...tasks.flatMap(({ start }) => start ?? []));
  const finishes = Math.max(...tasks.flatMap(({ finish }) => finish ?? []));
  const gate = Math.min(...gates.flatMap(({ date }) => (date !== undefined && date >= finishes ? date : [])));
  const end = Number.isFinite(gate) ? gate : finishes;
  const isNear = asOf !== undefined && asOf >= starts - FAR_TODAY && asOf <= end + FAR_TODAY;
  const today = isNear ? asOf : undefined;
  return { first: Math.min(starts, today ?? starts), last: Math.max(end, today ?? end), today };
}
