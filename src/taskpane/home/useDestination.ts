/** Goes to where an action is settled. */
import { CANDIDATE_SHEETS, type CellPlace, type ProgrammeSummary } from '../../workbook';
import { useActions } from '../actions';
import type { PlaceProps } from '../places';
import type { Jumps } from '../useJump';
import type { InCell } from './destinations';
import type { NextAction } from './figures';

/** What is settled here on Home is not gone to. */
export type Elsewhere = Exclude<NextAction['destination'], { readonly here: unknown }>;

export function useDestination(
  { sheets }: ProgrammeSummary,
  jump: Jumps['jump'],
  onOpen: PlaceProps['onOpen'],
): (action: NextAction, destination: Elsewhere) => void {
  const { read, goTo, goToCell } = useActions();

  /** Looked for when it is wanted: the cell where something is lacking moves with every entry. */
  async function placeIn({ table, column, needs }: InCell): Promise<CellPlace | undefined> {
    const reading = await read({ tables: [table] });
    return reading.rows(table).find(needs)?.place(column) ?? reading.table(table)?.place;
  }

  return ({ key, action }, destination) => {
    if ('view' in destination) return onOpen(destination.view, destination.part);
    jump(action, async () => {
      const place = await placeIn(destination);
      const sheet = sheets.find((one) => one.key === CANDIDATE_SHEETS[key])?.name;
      if (place) await goToCell(place.sheet, place.address);
      else if (sheet !== undefined) await goTo(sheet);
    });
  };
}
