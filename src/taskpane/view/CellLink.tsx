/** A figure or a name that leads to its cell. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../workbook';
import { useGo } from './View';

export interface CellLinkProps {
  /** Undefined when the cell is not there: then it is plain text. */
  readonly place: CellPlace | undefined;
  /** What the place is called when it cannot be reached. */
  readonly name: string;
  readonly children: ReactNode;
}

export function CellLink({ place, name, children }: CellLinkProps) {
  const go = useGo();
  if (!place) return <>{children}</>;
  return (
    <Link as="button" onClick={() => go(name, place)} title={`${place.sheet}!${place.address}`}>
      {children}
    </Link>
  );
}
