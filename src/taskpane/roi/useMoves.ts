/** What has been moved, until it is applied and what was read of the workbook shows it. */
import { useState } from 'react';
import type { Reading } from '../../workbook';
import type { Moves } from './assumptions';

export interface Played {
  readonly moves: Moves;
  readonly onMove: (moves: Moves) => void;
  /** Written, but not yet in what was read: the sliders stay until it is. */
  readonly settling: boolean;
  readonly onApplied: () => void;
}

export function useMoves(reading: Reading): Played {
  const [moves, setMoves] = useState<Moves>({});
  const [appliedTo, setAppliedTo] = useState<Reading>();
  if (appliedTo && appliedTo !== reading) {
    setAppliedTo(undefined);
    setMoves({});
  }
  return {
    moves,
    onMove: setMoves,
    settling: appliedTo !== undefined,
    onApplied: () => setAppliedTo(reading),
  };
}
