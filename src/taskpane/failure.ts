/** What went wrong, as far as the pane needs to know to say so. */
import type { Collision, ProgrammeError } from '../workbook';

export interface Failure {
  readonly code: ProgrammeError['code'];
  /** Whether the workbook is as it was before. */
  readonly undone: boolean;
  /** The names in the way, when that is what stopped it. */
  readonly collisions?: readonly Collision[];
  /** The protected sheets, when they are what stopped it. */
  readonly sheets?: readonly string[];
  /** Nothing is to be done: it is tried again by itself. */
  readonly waiting?: boolean;
  /** Undoes what is left of it in the workbook; set when that could not be done at once, and can be tried again. */
  readonly putBack?: () => void;
  /** It was put back since. */
  readonly restored?: boolean;
}

/** Errors of the workbook's own are told apart by their code; of anything else only that it happened is known. */
export function failureOf(error: unknown): Failure {
  if (isProgrammeError(error)) {
    const { collisions, sheets } = error.details;
    const code = error.code === 'unexpected' && isOffline() ? 'connection' : error.code;
    return { code, undone: error.undone, collisions, sheets };
  }
  return { code: 'unexpected', undone: false };
}

/** Excel on the web reports a lost connection as an error like any other; the browser knows. */
const isOffline = (): boolean => !navigator.onLine;

/** How to undo what an action left in the workbook, where that can be tried again. */
export const putBackOf = (error: unknown): ProgrammeError['putBack'] =>
  isProgrammeError(error) ? error.putBack : undefined;

function isProgrammeError(error: unknown): error is ProgrammeError {
  return error instanceof Error && 'code' in error && 'undone' in error && 'details' in error;
}
