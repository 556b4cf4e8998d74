/** The name of a table, which leads to it. */
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';

export interface TableLinkProps {
  readonly reading: Reading;
  readonly table: string;
}

export function TableLink({ reading, table }: TableLinkProps) {
  const body = reading.table(table);
  if (!body) return null;
  return (
    <CellLink place={body.place} name={body.title}>
      {body.title}
    </CellLink>
  );
}
