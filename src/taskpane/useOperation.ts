/** Runs what changes the workbook, one thing at a time: its progress, a way to stop it, and why it failed. */
import { useRef, useState } from 'react';
import type { CreateHooks, Progress } from '../workbook';
import { failureOf, putBackOf, type Failure } from './failure';

/** Does the work and takes in its result; what it throws is the failure. */
export type Work = (hooks: CreateHooks) => Promise<void>;

export interface UnderWay {
  readonly progress: Progress;
  readonly cancelling: boolean;
}

export interface Running extends UnderWay {
  readonly title: string;
}

export interface Operation {
  /** Set while something is being done. */
  readonly running?: Running;
  /** Why the last attempt did not succeed. */
  readonly failure?: Failure;
  readonly start: (title: string, work: Work) => void;
  readonly cancel: () => void;
  /** The same once more. */
  readonly again: () => void;
  /** Lets go of the failure: something else has come up. What is left in the workbook can still be put back. */
  readonly forget: () => void;
}

export const AT_FIRST: UnderWay = {
  progress: { step: 'checking', done: 0, total: 1 },
  cancelling: false,
};

export function useOperation(): Operation {
  const [running, setRunning] = useState<Running>();
  const [failure, setFailure] = useState<Failure>();
  const controller = useRef<AbortController>(undefined);
  const last = useRef<() => void>(undefined);

  async function run(title: string, work: Work): Promise<void> {
    const { signal } = (controller.current = new AbortController());
    setFailure(undefined);
    setRunning({ title, ...AT_FIRST });
    try {
      await work({
        signal,
        onProgress: (progress) => setRunning((before) => before && { ...before, progress }),
      });
    } catch (error) {
      setFailure({ ...failureOf(error), putBack: puttingBack(title, error) });
    }
    controller.current = undefined;
    setRunning(undefined);
  }

  function puttingBack(title: string, error: unknown): Failure['putBack'] {
    const putBack = putBackOf(error);
    if (!putBack) return undefined;
    return () => {
      if (controller.current) return;
      void run(title, async (hooks) => {
        await putBack(hooks);
        setFailure({ ...failureOf(error), undone: true, restored: true });
      });
    };
  }

  function start(title: string, work: Work): void {
    if (controller.current) return;
    last.current = () => start(title, work);
    void run(title, work);
  }

  return {
    running,
    failure,
    start,
    cancel: () => {
      controller.current?.abort();
      setRunning((before) => before && { ...before, cancelling: true });
    },
    again: () => last.current?.(),
    forget: () => setFailure((before) => (before?.putBack ? before : undefined)),
  };
}
