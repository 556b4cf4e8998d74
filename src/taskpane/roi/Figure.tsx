/** A figure of the workbook that leads to its cell. */
import { useContext, createContext, type ReactNode } from 'react';
import type { CellPlace, Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';

const ReadingContext = createContext<Reading | undefined>(undefined);
export const FiguresFrom = ReadingContext;

export interface FigureProps {
  /** A defined name, or a place. */
  readonly of: string | CellPlace;
  /** What the cell is called when it cannot be reached. */
  readonly name: string;
  readonly children: ReactNode;
}

export function Figure({ of, name, children }: FigureProps) {
  const reading = useContext(ReadingContext);
  const place = typeof of === 'string' ? reading?.placeOf(of) : of;
  return (
    <CellLink place={place} name={name}>
      {children}
    </CellLink>
  );
}
