/** The parts of the view, those under one tab together. */
import { useTurning, type Turning } from '../view/useTurning';

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

export const elementOf = (part: Destination): string => `talent-${part}`;

export interface TalentTurning extends Turning<Tab> {
  readonly goTo: (part: Destination) => void;
}

/** @param asked the tab that is shown first */
export function useTalentTurning(asked: string | undefined): TalentTurning {
  const turning = useTurning<Tab>(TABS.find((tab) => tab === asked) ?? 'roles');
  return {
    ...turning,
    goTo: (part) =>
      turning.turnTo(
        TABS.find((tab) => partsOf(tab).includes(part))!,
        elementOf(part),
      ),
  };
}
