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
/** So long after the end of the plan, its picture still reaches to today. */
const LATEST_TODAY = 30;

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
  const gates = reading.rows('gates').flatMap((row) => {
    const [day, date] = [row.number('day'), row.number('date')];
    return day === undefined || date === undefined ? [] : [{ day: date, label: t('plan.gate', { day }) }];
  });
  const { first, last, today } = reachOf(
    plan,
    gates.map(({ day }) => day),
  );
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

/** The same days whatever is shown, so that the picture stays in place when the filter changes. */
function reachOf({ tasks, asOf }: Plan, gates: readonly number[]) {
  const first = Math.min(...tasks.flatMap(({ start }) => start ?? []), ...gates);
  const end = Math.max(...tasks.flatMap(({ finish }) => finish ?? []), ...gates);
  const today = asOf !== undefined && asOf >= first && asOf <= end + LATEST_TODAY ? asOf : undefined;
  return { first, last: Math.max(end, today ?? end), today };
}
