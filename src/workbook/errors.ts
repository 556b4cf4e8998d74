/** Every failure of a workbook action, as a code the pane has words for. */
import type { Collision, CreateHooks } from './programme';

export type ProgrammeErrorCode =
  | 'collision'
  | 'none'
  | 'older'
  | 'newer'
  | 'gone'
  | 'noDate'
  | 'changed'
  | 'noRoom'
  | 'occupied'
  | 'cancelled'
  | 'editing'
  | 'protected'
  | 'sheetProtected'
  | 'structureProtected'
  | 'readOnly'
  | 'connection'
  | 'session'
  | 'busy'
  | 'dialog'
  | 'tooLarge'
  | 'unexpected';

export class ProgrammeError extends Error {
  constructor(
    readonly code: ProgrammeErrorCode,
    /** False when something the action made could not be removed again. */
    readonly undone: boolean,
    readonly details: {
      readonly collisions?: readonly Collision[];
      /** The sheets that are protected. */
      readonly sheets?: readonly string[];
      readonly reason?: string;
    } = {},
    /** Tries again to undo what was made: set when that failed, and may succeed when Excel answers again. */
    readonly putBack?: (hooks?: CreateHooks) => Promise<void>,
  ) {
    super(`${code}${details.reason ? `: ${details.reason}` : ''}`);
    this.name = 'ProgrammeError';
  }
}

/** Excel's error codes that have a way out of their own. */
const CODES: Readonly<Record<string, ProgrammeErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemAlreadyExists: 'collision',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  RequestAborted: 'connection',
  RequestTimeout: 'connection',
  ConnectionFailure: 'connection',
  HostRestartNeeded: 'connection',
  ServiceNotAvailable: 'connection',
  Timeout: 'connection',
  InvalidOrTimedOutSession: 'session',
  Unauthenticated: 'session',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'dialog',
};

/** Whatever a round trip threw, as a ProgrammeError. */
export function programmeError(error: unknown, undone: boolean): ProgrammeError {
  if (error instanceof ProgrammeError) return new ProgrammeError(error.code, undone, error.details);
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? CODES[code] : undefined;
  const reason = [code, message].filter((part) => typeof part === 'string').join(': ');
  return new ProgrammeError(known ?? 'unexpected', undone, { reason });
}
