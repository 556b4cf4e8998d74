/** What the checks of the sheets found, in the order of the sheets. */
import { CHECKS, type CellPlace, type Reading } from '../../workbook';

const NAMES = Object.values(CHECKS).flat();

export const WANTED = { names: NAMES };

export interface OwnCheck {
  readonly name: string;
  readonly count: number;
  readonly place: CellPlace;
  /** What it is called on its sheet, and what is said of it there. */
  readonly label: string;
  readonly note: string;
}

/** Those that found something. */
export const ownChecksOf = (reading: Reading): OwnCheck[] =>
  NAMES.flatMap((name) => {
    const [count = 0, place, words] = [reading.number(name), reading.placeOf(name), reading.wordsOf(name)];
    return count > 0 && place && words ? [{ name, count, place, ...words }] : [];
  });
