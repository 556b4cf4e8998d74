/** Goes to a place of the workbook, and remembers when that led nowhere. */
import { useState } from 'react';
import { failureOf, type Failure } from './failure';

/** Why the last jump led nowhere. */
export interface Missed {
  readonly name: string;
  readonly failure: Failure;
}

export interface Jumps {
  readonly missed?: Missed;
  /** `name` is what the place is called when it cannot be reached. */
  readonly jump: (name: string, go: () => Promise<void>) => void;
  readonly forget: () => void;
}

export function useJump(): Jumps {
  const [missed, setMissed] = useState<Missed>();
  const jump = async (name: string, go: () => Promise<void>) => {
    setMissed(undefined);
    try {
      await go();
    } catch (error) {
      setMissed({ name, failure: failureOf(error) });
    }
  };
  return {
    missed,
    jump: (name, go) => void jump(name, go),
    forget: () => setMissed(undefined),
  };
}
