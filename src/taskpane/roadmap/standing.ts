/** Where the roadmap stands: how much is done, what is overdue, and how much room is left before the last gate. */
import type { Reading } from '../../workbook';
import type { Plan, PlanTask } from './plan';

export interface OverdueTask {
  readonly task: PlanTask;
  /** Working days since it should have ended. */
  readonly late: number;
  /** Working days by which that is more than its slack: so much later the plan ends, unless they are caught up. */
  readonly delay: number;
}

export interface Standing {
  /** From 1 on the first day; 0 or less before. */
  readonly day?: number;
  /** The day of the last gate. */
  readonly days?: number;
  readonly phase: string;
  /** Shares of the roadmap. */
  readonly done?: number;
  readonly planned?: number;
  /** The latest first. */
  readonly overdue: readonly OverdueTask[];
  readonly end?: number;
  /** Working days from the end of the plan to the last gate; less than 0 when the plan ends after it. */
  readonly spare?: number;
}

export function standingOf(reading: Reading, plan: Plan): Standing {
  const { start, asOf, workingDays } = plan;
  const gates = reading.rows('gates');
  const days = gates.flatMap((row) => row.number('day') ?? []);
  const dates = gates.flatMap((row) => row.number('date') ?? []);
  const end = reading.number('capPlanEnd');
  const number = reading.number('capPhase');
  return {
    ...(start !== undefined && asOf !== undefined && { day: asOf - start + 1 }),
    ...(days.length > 0 && { days: Math.max(...days) }),
    phase:
      reading
        .rows('phases')
        .find((row) => row.number('number') === number)
        ?.text('phase') ?? '',
    done: reading.number('capActual'),
    planned: reading.number('capPlanned'),
    overdue: asOf === undefined ? [] : overdueOf(plan, asOf),
    end,
    ...(end !== undefined &&
      dates.length > 0 && {
        spare: workingDays.numberOf(Math.max(...dates)) - workingDays.numberOf(end),
      }),
  };
}

/** The tasks the sheet's `capTasksOverdue` counts. */
function overdueOf({ tasks, workingDays }: Plan, asOf: number): OverdueTask[] {
  return tasks
    .flatMap((task) => {
      const { name, done, finish, slack = 0 } = task;
      if (name === '' || done >= 1 || finish === undefined || finish >= asOf) return [];
      const late = workingDays.numberOf(asOf) - workingDays.numberOf(finish);
      return [{ task, late, delay: Math.max(0, late - slack) }];
    })
    .sort((a, b) => b.late - a.late);
}
