import type { Worksheet as StoredSheet, WorksheetView } from '@cj-tech-master/excelts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/host-object';
import { WHOLE_SHEET, checkedArea, parseArea, type Area } from './address';
import type { Book } from './book';
import { usedArea } from './cell-clearing';
import { ChartCollection } from './charts';
import { argb } from './colours';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { areaOn } from './area-on';
import { Range } from './range';
import { deleteSheet, moveSheet, renameSheet } from './sheet-operations';
import { hexColour } from './styles';
import { TableCollection } from './tables';
import {
  charactersToFileWidth,
  DEFAULT_FILE_WIDTH,
  DEFAULT_ROW_HEIGHT,
  fileWidthToCharacters,
} from './units';
import { WorksheetProtection } from './worksheet-protection';

const STATES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const known = new WeakMap<StoredSheet, Worksheet>();

/** API `Worksheet`. */
export class Worksheet extends HostObject {
  readonly className = 'Worksheet';

  private constructor(
    readonly book: Book,
    readonly sheet: StoredSheet,
  ) {
    super();
  }

  /** The one object that stands for a sheet. */
  static of(book: Book, sheet: StoredSheet): Worksheet {
    let worksheet = known.get(sheet);
    if (worksheet?.book !== book) known.set(sheet, (worksheet = new Worksheet(book, sheet)));
    return worksheet;
  }

  assertExists(): void {
    this.book.assertAlive(this.sheet);
  }

  override get objectKey(): string {
    return this.id;
  }
  get id(): string {
    return this.book.sheetId(this.sheet);
  }
  get tabId(): number {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    renameSheet(this.book, this.sheet, name);
  }
  get position(): number {
    return this.book.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    moveSheet(this.book, this.sheet, position);
  }
  get visibility(): keyof typeof VISIBILITIES {
    return STATES[this.sheet.state];
  }
  set visibility(visibility: keyof typeof VISIBILITIES) {
    const state = VISIBILITIES[visibility];
    const others = this.book.sheets.filter((sheet) => sheet !== this.sheet && sheet.state === 'visible');
    if (state !== 'visible' && others.length === 0)
      throw new HostError('InvalidOperation', 'the last visible sheet');
    const wasActive = this.book.active === this.sheet;
    this.sheet.state = state;
    if (state !== 'visible' && wasActive && others[0]) this.book.activate(others[0]);
  }
  get tabColor(): string {
    return hexColour(this.sheet.properties.tabColor) ?? '';
  }
  set tabColor(colour: string) {
    if (colour === '') delete this.sheet.properties.tabColor;
    else this.sheet.properties.tabColor = argb(colour);
  }
  get showGridlines(): boolean {
    return this.view.showGridLines !== false;
  }
  set showGridlines(showGridLines: boolean) {
    this.setView({ showGridLines });
  }
  get showHeadings(): boolean {
    return this.view.showRowColHeaders !== false;
  }
  set showHeadings(showRowColHeaders: boolean) {
    this.setView({ showRowColHeaders });
  }
  get standardWidth(): number {
    return fileWidthToCharacters(this.sheet.properties.defaultColWidth ?? DEFAULT_FILE_WIDTH);
  }
  set standardWidth(characters: number) {
    if (characters < 0 || characters > 255) throw invalidArgument('Worksheet.standardWidth');
    this.sheet.properties.defaultColWidth = charactersToFileWidth(characters);
  }
  get standardHeight(): number {
    return this.sheet.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, 'rowBreaks');
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet, 'colBreaks');
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }

  activate(): void {
    if (this.sheet.state !== 'visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.book.activate(this.sheet);
  }
  delete(): void {
    deleteSheet(this.book, this.sheet);
  }
  calculate(_markAllDirty: boolean): void {
    this.book.calculate();
  }
  getRange(address?: string): Range {
    if (address === undefined || address === '') return this.range(WHOLE_SHEET);
    // A name may stand where an address is expected; no name is like an address.
    const named = parseArea(address) ? undefined : this.namedRange(address);
    return named ?? this.range(areaOn(this.sheet, address));
  }
  getCell(row: number, column: number): Range {
    return this.range(checkedArea({ row, column, rows: 1, columns: 1 }));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range(checkedArea({ row, column, rows, columns }));
  }
  getUsedRange(valuesOnly = false): Range {
    return this.range(
      usedArea(this.sheet, WHOLE_SHEET, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    );
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, WHOLE_SHEET, valuesOnly);
    return used ? this.range(used) : null;
  }
  getNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }
  getNextOrNullObject(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }

  private range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  private namedRange(name: string): Range | undefined {
    const item = this.names.find(name) ?? new NamedItemCollection(this.book).find(name);
    const range = item?.getRangeOrNullObject();
    return range?.sheet === this.sheet ? range : undefined;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet {
    const { sheets } = this.book;
    for (let index = this.position + step; sheets[index]; index += step) {
      const sheet = sheets[index];
      if (sheet && (!visibleOnly || sheet.state === 'visible')) return Worksheet.of(this.book, sheet);
    }
    throw itemNotFound();
  }

  private get view(): Partial<WorksheetView> {
    return this.sheet.views[0] ?? {};
  }

  private setView(change: Partial<WorksheetView>): void {
    const [view = { state: 'normal' }, ...others] = this.sheet.views;
    this.sheet.views = [{ ...view, ...change } as Partial<WorksheetView>, ...others];
  }
}
