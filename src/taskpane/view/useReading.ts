/** What a view shows of the workbook: read when it opens, and again whenever the workbook changes. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Reading, Wanted } from '../../workbook';
import { useActions } from '../actions';
import { failureOf, type Failure } from '../failure';
import { PATIENCE, untilEdited } from '../untilEdited';
import { useChanges } from './changes';

export interface Read {
  /** The last that could be read; stays while it is read again. */
  readonly reading?: Reading;
  /** Why the last attempt did not succeed. */
  readonly failure?: Failure;
  readonly again: () => void;
}

/** `wanted` is a constant of the view. */
export function useReading(wanted: Wanted): Read {
  const { read } = useActions();
  const [state, setState] = useState<Omit<Read, 'again'>>({});
  const latest = useRef({ attempt: 0 });

  const again = useCallback(() => {
    const attempt = ++latest.current.attempt;
    const isLatest = () => attempt === latest.current.attempt;
    untilEdited(() => read(wanted), {
      isWanted: isLatest,
      refused: (failure, times) =>
        setState((before) => (before.reading && times <= PATIENCE ? before : { ...before, failure })),
    }).then(
      // A large programme is drawn in slices: what the person does meanwhile comes first.
      (reading) => isLatest() && startTransition(() => setState({ reading })),
      (error: unknown) => isLatest() && setState(({ reading }) => ({ reading, failure: failureOf(error) })),
    );
  }, [read, wanted]);

  useEffect(() => {
    again();
    const reads = latest.current;
    return () => {
      reads.attempt++;
    };
  }, [again]);
  useChanges(again);
  return { ...state, again };
}
