/** Writes what the person entered, and offers to take it back. */
import { useState } from 'react';
import type { Entered, Entry } from '../../workbook';
import { useActions } from '../actions';
import type { Failure } from '../failure';
import { useText } from '../text';
import { useOperation } from '../useOperation';

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
  readonly forget: () => void;
}

interface Done {
  readonly words: string;
  readonly entered?: Entered;
}

export function useEntering(): Entering {
  const { t } = useText();
  const actions = useActions();
  const { running, failure, start, again, forget } = useOperation();
  const [done, setDone] = useState<Done>();
  const entered = done?.entered;
  return {
    busy: running !== undefined,
    failure,
    done: failure ? undefined : done?.words,
    undo:
      entered &&
      (() =>
        start('', async (hooks) => {
          await entered.undo(hooks);
          setDone({ words: t('entry.undone') });
        })),
    retry: again,
    enter(entries, words, after) {
      setDone(undefined);
      start('', async (hooks) => {
        setDone({ words, entered: await actions.enter(entries, hooks) });
        after?.();
      });
    },
    forget() {
      setDone(undefined);
      forget();
    },
  };
}
