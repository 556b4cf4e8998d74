/** Writes what the person entered, and offers to take it back. */
import { useState } from 'react';
import type { CreateHooks, Entered, Entry } from '../../workbook';
import { useActions } from '../actions';
import type { Failure } from '../failure';
import { useText } from '../text';
import { useOperation } from '../useOperation';

export interface Done {
  readonly words: string;
  readonly undo?: Entered['undo'];
}

export interface Entering {
  readonly busy: boolean;
  readonly failure?: Failure;
  /** What was last done, in words. */
  readonly done?: string;
  /** Takes back what was last done; undefined when there is nothing to take back. */
  readonly undo?: () => void;
  readonly retry: () => void;
  /** `done` says what was entered, and where; `after` is called once it is. */
  readonly enter: (entries: readonly Entry[], done: string, after?: () => void) => void;
  /** The same of anything else that is written, and may be taken back. */
  readonly carryOut: (work: (hooks: CreateHooks) => Promise<Done>, after?: () => void) => void;
  readonly forget: () => void;
}

export function useEntering(): Entering {
  const { t } = useText();
  const actions = useActions();
  const { running, failure, start, again, forget } = useOperation();
  const [done, setDone] = useState<Done>();

  function carryOut(work: (hooks: CreateHooks) => Promise<Done>, after?: () => void): void {
    setDone(undefined);
    start('', async (hooks) => {
      setDone(await work(hooks));
      after?.();
    });
  }

  async function takeBack(undo: Entered['undo'], hooks: CreateHooks): Promise<Done> {
    await undo(hooks);
    return { words: t('entry.undone') };
  }

  const undo = done?.undo;
  return {
    busy: running !== undefined,
    failure,
    done: failure ? undefined : done?.words,
    undo: undo && (() => carryOut((hooks) => takeBack(undo, hooks))),
    retry: again,
    enter: (entries, words, after) =>
      carryOut(async (hooks) => ({ words, ...(await actions.enter(entries, hooks)) }), after),
    carryOut,
    forget() {
      setDone(undefined);
      forget();
    },
  };
}
