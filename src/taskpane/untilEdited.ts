/**
 * Excel answers nothing while a cell is being edited: what only reads says so and asks again by itself until it does.
 * `Excel.run({ delayForCellEdit: true })` would wait too, but without a word for as long as the cell is open, one request
 * for every reading, and not in every Excel.
 */
import { failureOf, type Failure } from './failure';

/** The last of them for as long as it takes: a refused request costs next to nothing. */
const PAUSES_MS = [500, 1000, 2000, 4000];

/** Refusals in which nobody is told, who has something to look at: one cell after the other is filled in. */
export const PATIENCE = PAUSES_MS.length - 1;

export interface Waiting {
  /** Whether anybody still wants to know. */
  readonly isWanted: () => boolean;
  /** Called at each refusal, counted from 1. */
  readonly refused: (failure: Failure, times: number) => void;
}

export async function untilEdited<Result>(
  read: () => Promise<Result>,
  { isWanted, refused }: Waiting,
): Promise<Result> {
  for (let times = 1; ; times++) {
    try {
      return await read();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code !== 'editing' || !isWanted()) throw error;
      refused({ ...failure, waiting: true }, times);
      const pause = PAUSES_MS[Math.min(times, PAUSES_MS.length) - 1];
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!isWanted()) throw error;
    }
  }
}
