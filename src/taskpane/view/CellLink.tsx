/** A figure or a name that leads to its cell. */
import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../workbook';
import { useGo } from './View';

// Fluent gives a link a size and a weight of its own.
const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit', textAlign: 'start' },
});

export interface CellLinkProps {
  /** Undefined when the cell is not there: then it is plain text. */
  readonly place: CellPlace | undefined;
  /** What the place is called when it cannot be reached. */
  readonly name: string;
  readonly children: ReactNode;
}

export function CellLink({ place, name, children }: CellLinkProps) {
  const go = useGo();
  const styles = useStyles();
  if (!place) return <>{children}</>;
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => go(name, place)}
      title={`${place.sheet}!${place.address}`}
    >
      {children}
    </Link>
  );
}
