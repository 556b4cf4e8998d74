/** Where the days of a plan lie. */
import { scaleLinear } from '@visx/scale';
import type { GanttProps } from './Gantt';

/** Room for half a mark on the first and last day. */
const EDGE = 5;

/** Position of the morning of a day, in pixels; the evening of the last is the right edge. */
export const ganttScale = ({ first, last }: Pick<GanttProps, 'first' | 'last'>, width: number) =>
  scaleLinear<number>({ domain: [first, last + 1], range: [EDGE, width - EDGE] });
