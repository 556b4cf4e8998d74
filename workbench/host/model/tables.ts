import type { Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument } from '../protocol/errors';
import { HostCollection, sameKey } from '../protocol/host-object';
import { splitSheet, type Area } from './address';
import type { Book } from './book';
import { areaOn } from './area-on';
import { Range } from './range';
import { Table } from './table';
import { createTable } from './table-operations';

/** API `TableCollection` of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get count(): number {
    return this.list().length;
  }
  add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, area } = this.place(address);
    return Table.of(this.book, sheet, createTable(this.book, sheet, area, hasHeaders));
  }
  override find(key: unknown): Table | undefined {
    return this.list().find((table) => sameKey(table.name, key) || sameKey(table.id, key));
  }
  list(): Table[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.getTables().map((table) => Table.of(this.book, sheet, table)));
  }

  private place(address: Range | string): { sheet: Worksheet; area: Area } {
    if (address instanceof Range) {
      if (this.sheet && address.sheet !== this.sheet) throw invalidArgument('TableCollection.add');
      return { sheet: address.sheet, area: address.area };
    }
    const { sheet: name } = splitSheet(address);
    const sheet = this.sheet ?? (name === undefined ? this.book.active : this.book.findSheet(name));
    if (!sheet) throw new HostError('ItemNotFound', name);
    return { sheet, area: areaOn(sheet, address) };
  }
}
