/** The days of a plan, what lies on them, and where they lie in its picture. */
import { scaleLinear } from '@visx/scale';

/** Days are whole numbers on any count, such as Excel's serials. */
export interface GanttRow {
  readonly key: string;
  readonly label: string;
  /** First and last day. */
  readonly start: number;
  readonly finish: number;
  /** Share done, from 0 to 1. */
  readonly done: number;
  readonly critical: boolean;
  /** Rows of one phase follow each other, under its name. */
  readonly phase?: string;
}

export interface GanttGate {
  readonly day: number;
  readonly label: string;
}

export interface PlanDays {
  readonly gates?: readonly GanttGate[];
  readonly today?: number;
  /** The days the picture reaches from and to. */
  readonly first: number;
  readonly last: number;
  /** Short: "3 Mar". */
  readonly dayLabel: (day: number) => string;
}

/** Room for half a mark on the first and last day. */
const EDGE = 5;

/** Position of the morning of a day, in pixels; the evening of the last is the right edge. */
export const planScale = ({ first, last }: Pick<PlanDays, 'first' | 'last'>, width: number) =>
  scaleLinear<number>({ domain: [first, last + 1], range: [EDGE, width - EDGE] });
