/** The parts of the view, those under one tab together, and which of them one is at. */
import { useState } from 'react';

const PARTS = {
  roles: ['people', 'roles'],
  career: ['career'],
  mentors: ['pairs'],
  key: ['key', 'leaves'],
} as const;
export type Tab = keyof typeof PARTS;
/** Parts that can be jumped to. */
export type Destination = (typeof PARTS)[Tab][number];

export const TABS = Object.keys(PARTS) as Tab[];
export const partsOf = (tab: Tab): readonly Destination[] => PARTS[tab];

export interface Turned {
  readonly tab: Tab;
  /** Those one has been at: they wait as they were left. */
  readonly visited: ReadonlySet<Tab>;
  /** The part that takes the focus. */
  readonly to?: Destination;
}

export interface Turning {
  readonly at: Turned;
  readonly turnTo: (tab: Tab) => void;
  readonly goTo: (part: Destination) => void;
}

export function useTurning(): Turning {
  const [at, setAt] = useState<Turned>({ tab: 'roles', visited: new Set<Tab>(['roles']) });
  const turn = (tab: Tab, to?: Destination) => setAt({ tab, to, visited: new Set([...at.visited, tab]) });
  return {
    at,
    turnTo: (tab) => turn(tab),
    goTo: (part) =>
      turn(
        TABS.find((tab) => partsOf(tab).includes(part))!,
        part,
      ),
  };
}
