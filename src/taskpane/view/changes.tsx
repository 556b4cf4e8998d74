/** One ear at the workbook for the whole pane: views hear, a little later and once, that something has changed. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useActions } from '../actions';

/** Long enough for a calculation to end, short enough to seem immediate. */
const QUIET_MS = 400;
/** While changes keep coming, the views still show something new this often. */
const PATIENCE_MS = 3000;

type Listener = () => void;

export class Changes {
  private readonly listeners = new Set<Listener>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | undefined;
  private missed = false;

  /** Something has changed in the workbook. */
  readonly report = (): void => {
    this.since ??= Date.now();
    clearTimeout(this.timer);
    const patience = PATIENCE_MS - (Date.now() - this.since);
    this.timer = setTimeout(this.tell, Math.max(0, Math.min(QUIET_MS, patience)));
  };

  /** A pane that nobody sees reads nothing: it catches up when it is looked at again. */
  readonly seen = (): void => {
    if (this.missed && !document.hidden) this.tell();
  };

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private readonly tell = (): void => {
    this.since = undefined;
    this.missed = document.hidden;
    if (!document.hidden) for (const listener of this.listeners) listener();
  };
}

const ChangesContext = createContext<Changes | undefined>(undefined);

export function FollowedWorkbook({ children }: { readonly children: ReactNode }) {
  const { follow } = useActions();
  const [changes] = useState(() => new Changes());
  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let over = false;
    const quietly = (what: Promise<void>) => void what.catch(() => {});
    // Where Excel does not tell, views still read anew whenever they are opened.
    quietly(
      follow(changes.report).then((stopFollowing) => {
        if (over) quietly(stopFollowing());
        else stop = stopFollowing;
      }),
    );
    document.addEventListener('visibilitychange', changes.seen);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', changes.seen);
      changes.stop();
      if (stop) quietly(stop());
    };
  }, [follow, changes]);
  return <ChangesContext value={changes}>{children}</ChangesContext>;
}

/** Calls back after the workbook has changed, for as long as the component is there. */
export function useChanges(changed: () => void): void {
  const changes = useContext(ChangesContext);
  useEffect(() => changes?.listen(changed), [changes, changed]);
}
