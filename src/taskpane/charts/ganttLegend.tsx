/** What the marks of a plan mean. */
import { GanttBar } from './GanttBar';
import type { LegendEntry } from './Legend';
import type { useChartText } from './text';

type ChartTranslate = ReturnType<typeof useChartText>['t'];

export function ganttLegend(t: ChartTranslate, today: boolean, gates: boolean): LegendEntry[] {
  const bar = (done: number, critical: boolean) => (
    <GanttBar row={{ start: 1, finish: 20, done, critical }} x={(day) => day} today={undefined} gates={[]} />
  );
  return [
    { name: t('done'), sample: bar(1, false) },
    { name: t('planned'), sample: bar(0, false) },
    { name: t('critical'), sample: bar(0, true) },
    ...(today ? [] : []),
    ...(gates ? [] : []),
  ];
}
