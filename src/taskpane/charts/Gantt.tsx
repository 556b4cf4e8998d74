/** A plan over its days: what runs when, what is done, what the end depends on, where today and the milestones are. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { GanttAxis } from './GanttAxis';
import { GANTT_ROW, GanttBar } from './GanttBar';
import { SAMPLE } from './Legend';
import { useHidden } from './looks';
import { planScale, type GanttRow, type PlanDays } from './planDays';
import { Row, useRowStyles } from './Row';
import { useChartText, usePercent } from './text';

const useStyles = makeStyles({
  phase: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground1,
  },
});

export interface GanttProps extends ChartProps, PlanDays {
  readonly rows: readonly GanttRow[];
  /** Makes each row a button. */
  readonly onOpen?: (key: string) => void;
  /** Where rows open in place: the one that is open, if any, and what is shown under it. */
  readonly opened?: { readonly key: string | undefined; readonly content: ReactNode };
}

export function Gantt(props: GanttProps) {
  const { title, summary, rows, gates = [], today, first, last, dayLabel, opened } = props;
  const { t } = useChartText();
  const percent = usePercent();
  const styles = useStyles();
  const { list } = useRowStyles();
  return (
    <ChartFigure
      title={title}
      legend={[
        { name: t('done'), sample: <BarSample done={1} /> },
        { name: t('planned'), sample: <BarSample done={0} /> },
        { name: t('critical'), sample: <BarSample done={0} critical /> },
      ]}
      table={{
        columns: [t('task'), t('dates'), t('done'), t('isCritical')],
        rows: [
          ...rows.map(
            ({ label, start, finish, done, critical }) =>
              [
                label,
                `${dayLabel(start)} –\n${dayLabel(finish)}`,
                percent(done),
                t(critical ? 'yes' : 'no'),
              ] as const,
          ),
          ...gates.map(({ label, day }) => [label, dayLabel(day), undefined, undefined] as const),
        ],
      }}
    >
      {(width) => (
        <div role="group" aria-label={summary}>
          <GanttAxis {...{ gates, today, first, last, dayLabel, width }} />
          {phasesOf(rows).map(({ phase, rows: own }, index) => (
            <div key={index}>
              {phase !== undefined && <p className={styles.phase}>{phase}</p>}
              <ol className={list} aria-label={phase}>
                {own.map((row) => (
                  <li key={row.key}>
                    <Task {...props} row={row} width={width} />
                    {opened?.key === row.key && opened.content}
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      )}
    </ChartFigure>
  );
}

/** Neighbours of one phase together. */
function phasesOf(rows: readonly GanttRow[]): { phase: string | undefined; rows: GanttRow[] }[] {
  const phases: { phase: string | undefined; rows: GanttRow[] }[] = [];
  for (const row of rows) {
    const open = phases.at(-1);
    if (open && open.phase === row.phase) open.rows.push(row);
    else phases.push({ phase: row.phase, rows: [row] });
  }
  return phases;
}

function BarSample({ done, critical = false }: { readonly done: number; readonly critical?: boolean }) {
  return (
    <g transform={`translate(0 ${(SAMPLE.height - GANTT_ROW) / 2})`}>
      <GanttBar row={{ start: 1, finish: SAMPLE.width - 2, done, critical }} x={(day) => day} gates={[]} />
    </g>
  );
}

function Task({
  row: { key, label, start, finish, done, critical },
  width,
  onOpen,
  opened,
  ...plan
}: GanttProps & { readonly row: GanttRow; readonly width: number }) {
  const { t } = useChartText();
  const percent = usePercent();
  const styles = useRowStyles();
  const { hidden } = useHidden();
  const { today, gates = [], dayLabel } = plan;
  const progress = t('progress', { share: percent(done) });
  return (
    <Row
      label={label}
      aside={
        <>
          <span className={styles.quiet}>
            {start === finish ? dayLabel(start) : `${dayLabel(start)} – ${dayLabel(finish)}`}
          </span>
          <span className={hidden}> {critical ? `${progress}, ${t('critical')}` : progress}</span>
        </>
      }
      onOpen={onOpen && (() => onOpen(key))}
      opened={opened && opened.key === key}
    >
      <Drawing width={width} height={GANTT_ROW}>
        <GanttBar
          row={{ start, finish, done, critical }}
          x={planScale(plan, width)}
          today={today}
          gates={gates}
        />
      </Drawing>
    </Row>
  );
}
