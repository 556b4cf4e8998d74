/** The check of the workbook: made when the view opens, when it is asked for, and quietly again whenever the workbook changes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../workbook';
import { useActions } from '../actions';
import { failureOf, type Failure } from '../failure';
import { AT_FIRST, type UnderWay } from '../useOperation';
import { untilEdited } from '../untilEdited';
import { useChanges } from '../view/changes';

export interface Findings {
  /** The last that were found; undefined while a check that was asked for is under way. */
  readonly problems?: readonly Problem[];
  /** Why the check that was asked for found nothing out. */
  readonly failure?: Failure;
  readonly underWay?: UnderWay;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
}

export function useFindings(): Findings {
  const { checkHealth } = useActions();
  const [state, setState] = useState<Omit<Findings, 'check' | 'cancel'>>({ underWay: AT_FIRST });
  /** The check under way, if any. */
  const controller = useRef<AbortController>(undefined);
  const changedMeanwhile = useRef(false);

  /** Whether the workbook has changed meanwhile. */
  const look = useCallback(
    async (quietly: boolean): Promise<boolean> => {
      const mine = new AbortController();
      const isLatest = () => controller.current === mine;
      controller.current?.abort();
      controller.current = mine;
      changedMeanwhile.current = false;
      try {
        const problems = await untilEdited(
          () =>
            checkHealth({
              signal: mine.signal,
              onProgress: (progress) =>
                setState((before) =>
                  before.underWay && isLatest() ? { underWay: { ...before.underWay, progress } } : before,
                ),
            }),
          {
            isWanted: isLatest,
            // What was found before stays; it is brought up to date without a word.
            refused: (failure) => !quietly && setState({ failure }),
          },
        );
        if (isLatest()) setState({ problems });
      } catch (error) {
        // What was found before stays; the next change leads to the next attempt.
        if (isLatest() && !quietly) setState({ failure: failureOf(error) });
      }
      if (!isLatest()) return false;
      controller.current = undefined;
      return changedMeanwhile.current;
    },
    [checkHealth],
  );

  const follow = useCallback(async () => {
    while (await look(true));
  }, [look]);

  const begin = useCallback(async () => {
    if (await look(false)) void follow();
  }, [look, follow]);

  const changed = useCallback(() => {
    if (controller.current) changedMeanwhile.current = true;
    else void follow();
  }, [follow]);
  useChanges(changed);

  useEffect(() => {
    void begin();
    return () => {
      const last = controller.current;
      controller.current = undefined;
      last?.abort();
    };
  }, [begin]);

  return {
    ...state,
    check: () => {
      setState({ underWay: AT_FIRST });
      return begin();
    },
    cancel: () => {
      controller.current?.abort();
      setState((before) =>
        before.underWay ? { underWay: { ...before.underWay, cancelling: true } } : before,
      );
    },
  };
}
