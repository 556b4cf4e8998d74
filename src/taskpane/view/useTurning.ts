/** Which of the tabs of a view one is at, and which one has been at. */
import { useState } from 'react';

export interface Turned<Tab extends string> {
  readonly tab: Tab;
  /** Those one has been at: they wait as they were left. */
  readonly visited: ReadonlySet<Tab>;
  /** Id of the element that takes the focus. */
  readonly to?: string;
}

export interface Turning<Tab extends string> {
  readonly at: Turned<Tab>;
  readonly turnTo: (tab: Tab, to?: string) => void;
}

export function useTurning<Tab extends string>(first: Tab): Turning<Tab> {
  const [at, setAt] = useState<Turned<Tab>>({ tab: first, visited: new Set([first]) });
  return {
    at,
    turnTo: (tab, to) => setAt((before) => ({ tab, to, visited: new Set([...before.visited, tab]) })),
  };
}
