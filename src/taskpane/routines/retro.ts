/** The retros as the workbook has them: what was said, what follows from it, and when the next one is due. */
import type { Reading, RowReading, Value } from '../../workbook';

export interface Category {
  readonly category: string;
  readonly question: string;
  readonly points: number;
  readonly votes: number;
}

export const categoriesOf = (reading: Reading): Category[] =>
  reading
    .areaRows('retroPoints')
    .filter((row) => row.text('category') !== '')
    .map((row) => ({
      category: row.text('category'),
      question: row.text('question'),
      points: row.number('points') ?? 0,
      votes: row.number('votes') ?? 0,
    }));

export interface Action {
  readonly row: RowReading;
  readonly action: string;
  readonly owner: string;
  readonly due?: number;
  readonly isOpen: boolean;
  readonly isLate: boolean;
}

/** Open ones first, the most urgent on top; those without a due date after those with one. */
export const actionsOf = (reading: Reading): Action[] =>
  reading
    .rows('actions')
    .map((row) => ({
      row,
      action: row.text('action'),
      owner: row.text('owner'),
      due: row.number('due'),
      isOpen: row.number('open') !== 0,
      isLate: row.number('late') === 1,
    }))
    .filter(({ action }) => action !== '')
    .sort(
      (one, other) =>
        Number(other.isOpen) - Number(one.isOpen) || (one.due ?? Infinity) - (other.due ?? Infinity),
    );

/** What tells an action from the others, wherever its row has been sorted to. */
export function whichAction({ row }: Action): Record<string, Value> {
  return Object.fromEntries(
    (['retro', 'action', 'owner', 'due'] as const).map((key) => [key, row.number(key) ?? row.text(key)]),
  );
}

/** The first status that closes an action: the workbook says by a number which do. */
export const closedStatus = (reading: Reading): string | undefined =>
  reading
    .rows('actionStates')
    .find((row) => row.number('closed') === 1)
    ?.text('status');
