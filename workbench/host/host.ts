/** The host: executes the client library's requests on a workbook, with Excel's limits, and tells the client what changed. */
import type { Workbook } from '@cj-tech-master/excelts';
import { formatArea } from './model/address';
import { Book, type BookEvent, type CellChange } from './model/book';
import { Range } from './model/range';
import { forgetSpills } from './model/spills';
import { dataArea, tableArea } from './model/table-geometry';
import { settleTables, syncTables } from './model/table-operations';
import { Workbook as WorkbookObject } from './model/workbook';
import { intersection } from './model/address';
import { EventRegistry } from './events';
import { HostError, type HostErrorCode } from './protocol/errors';
import { Executor } from './protocol/executor';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  PAYLOAD_LIMIT_BYTES,
  type EventEntry,
  type RequestBody,
  type ResponseBody,
} from './protocol/wire';

export interface HostOptions {
  /** Recalculates the workbook in place; called when cells, names or tables changed. */
  recalculate?: () => void;
  /** Takes the values that the calculation spilled off the sheets; called before cells move. */
  retractSpills?: () => void;
  /** Name of the file as the add-in sees it. */
  name?: string;
  readOnly?: boolean;
}

/** What went over the wire since the last reset; bytes are UTF-8. */
export interface Traffic {
  roundTrips: number;
  /** Requests that only release references: the client sends them when `Excel.run` is over, and nobody waits for them. */
  releases: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

/** How a test lets a round trip fail. */
export type Fault =
  /** The request never arrives. */
  | { failBefore: true }
  /** The connection breaks after so many actions were done. */
  | { failAfterActions: number }
  /** Everything is done, the answer is lost. */
  | { loseResponse: true };

/** The client got no answer; transports report it as a failed request (HTTP 503). */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

export class ExcelHost {
  /** Called before each round trip (counted from 1); may let it fail. */
  interceptor?: (trip: number, request: RequestBody) => Fault | void;
  /** Receives the events for the client. */
  onEvents?: (entries: EventEntry[]) => void;
  /** Receives errors that are faults of the host, not refusals. */
  onFault: (error: unknown) => void = (error) => console.error(error);

  private readonly book: Book;
  private readonly executor: Executor;
  private readonly registry: EventRegistry;
  private readonly counted: Traffic = emptyTraffic();
  private isEditing = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    // Excel has no workbook without a sheet.
    if (workbook.worksheets.length === 0) workbook.addWorksheet('Sheet1');
    this.book = new Book(workbook, {
      recalculate:
        options.recalculate &&
        (() => {
          options.recalculate?.();
          for (const sheet of workbook.worksheets) forgetSpills(sheet);
        }),
      retractSpills: options.retractSpills,
    });
    this.book.cellListeners.push((sheet, area) => syncTables(this.book, sheet, area));
    this.registry = new EventRegistry();
    const root = new WorkbookObject(
      this.book,
      options.name ?? 'Book1.xlsx',
      options.readOnly ?? false,
      (id) => this.registry.rangeOf(id),
    );
    this.executor = new Executor({
      root,
      onEventRegistration: (object, event, registered) => this.registry.set(object, event, registered),
      onFault: (error) => this.onFault(error),
    });
  }

  /**
   * Executes one batch: one round trip.
   * @throws ConnectionLost when the interceptor lets it fail.
   */
  execute(request: RequestBody | string): ResponseBody {
    const text = typeof request === 'string' ? request : JSON.stringify(request);
    const body = typeof request === 'string' ? (JSON.parse(request) as RequestBody) : request;
    if (isRelease(body)) {
      this.counted.releases += 1;
      return this.executor.execute(body);
    }
    const requestBytes = byteLength(text);
    this.counted.roundTrips += 1;
    this.counted.requestBytes += requestBytes;
    this.counted.largestRequest = Math.max(this.counted.largestRequest, requestBytes);
    const fault = this.interceptor?.(this.counted.roundTrips, body);
    if (fault && 'failBefore' in fault) throw new ConnectionLost('request lost');

    const response = this.respond(
      body,
      requestBytes,
      fault && 'failAfterActions' in fault ? fault.failAfterActions : undefined,
    );
    if (fault) throw new ConnectionLost('response lost');
    return response;
  }

  /** Resolves when the request may be executed: at once, or after cell editing for `Excel.run({ delayForCellEdit: true })`. */
  async whenReady(requestFlags: number): Promise<void> {
    if (!this.isEditing || (requestFlags & DELAY_FOR_CELL_EDIT) === 0) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Is the user editing a cell? Requests are then refused. */
  get editing(): boolean {
    return this.isEditing;
  }
  set editing(editing: boolean) {
    this.isEditing = editing;
    if (editing) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  get traffic(): Readonly<Traffic> {
    return this.counted;
  }

  resetTraffic(): void {
    Object.assign(this.counted, emptyTraffic());
  }

  /** The add-in was loaded anew: its references and event handlers are gone. */
  disconnect(): void {
    this.executor.releaseAll();
    this.registry.clear();
  }

  /**
   * The user changed cells outside the add-in (in the grid): writes through `write`, recalculates and raises the events.
   * `remote` marks the change of a co-author.
   */
  userChanged(
    sheetName: string,
    area: { row: number; column: number; rows: number; columns: number },
    remote = false,
  ): void {
    const sheet = this.book.findSheet(sheetName);
    if (!sheet) throw new HostError('ItemNotFound', sheetName);
    this.book.cellsChanged({ sheet, area });
    this.finishBatch(remote ? 'Remote' : 'Local', false);
  }

  /** The user selected cells or another sheet in the grid. */
  userSelected(
    sheetName: string,
    area: { row: number; column: number; rows: number; columns: number },
  ): void {
    const sheet = this.book.findSheet(sheetName);
    if (!sheet) throw new HostError('ItemNotFound', sheetName);
    new Range(this.book, sheet, area).select();
    this.finishBatch('Local', false);
  }

  /** Name of the active sheet, and the selected cells on it. */
  get selection(): { sheet: string; address: string } {
    return { sheet: this.book.active.name, address: formatArea(this.book.selection()) };
  }

  private respond(body: RequestBody, requestBytes: number, stopAfter?: number): ResponseBody {
    if (requestBytes > PAYLOAD_LIMIT_BYTES) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.isEditing) return refusal('InvalidOperationInCellEditMode');
    const response = this.executor.execute(body, stopAfter);
    this.book.calculationSuspended = false;
    this.finishBatch('Local', true);
    const responseBytes = byteLength(JSON.stringify(response));
    this.counted.responseBytes += responseBytes;
    this.counted.largestResponse = Math.max(this.counted.largestResponse, responseBytes);
    // Excel has done the work by then; only the answer is refused.
    return responseBytes > PAYLOAD_LIMIT_BYTES ? refusal('ResponsePayloadSizeLimitExceeded') : response;
  }

  private finishBatch(source: 'Local' | 'Remote', byAddin: boolean): void {
    settleTables();
    this.book.ensureCalculated();
    const events = this.book.happenings
      .splice(0)
      .flatMap((happening) =>
        'area' in happening ? this.changeEvents(happening, source, byAddin) : [happening],
      );
    const entries = this.registry.entriesFor(events);
    if (entries.length > 0) this.onEvents?.(entries);
  }

  private changeEvents(
    { sheet, area, tables, before, after }: CellChange,
    source: string,
    byAddin: boolean,
  ): BookEvent[] {
    if (!this.book.isAlive(sheet)) return [];
    const worksheetId = this.book.sheetId(sheet);
    const details = before === undefined ? {} : valueDetails(before, after);
    const payload = (changed: typeof area): Record<string, unknown> => ({
      changeType: 'RangeEdited',
      source,
      worksheetId,
      address: formatArea(changed),
      shiftDirection: 'None',
      referenceId: this.registry.remember(new Range(this.book, sheet, changed)),
      ...(byAddin ? { triggerSource: 'ThisLocalAddin' } : {}),
      ...details,
    });
    const ofTables = tables.flatMap((table): BookEvent[] => {
      if (!sheet.getTables().includes(table)) return [];
      const changed = intersection(dataArea(table), area) && intersection(tableArea(table), area);
      const tableId = this.book.tableId(table);
      return changed
        ? [{ event: 'tableChanged', worksheetId, tableId, payload: { ...payload(changed), tableId } }]
        : [];
    });
    return [{ event: 'sheetChanged', worksheetId, payload: payload(area) }, ...ofTables];
  }
}

function isRelease({ Actions }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
  );
}

/** A refusal of the whole batch: nothing was done or answered. */
function refusal(code: HostErrorCode): ResponseBody {
  const { message } = new HostError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: '' } };
}

function valueDetails(before: unknown, after: unknown): Record<string, unknown> {
  const typeOf = (value: unknown): string =>
    value === ''
      ? 'Empty'
      : typeof value === 'number'
        ? 'Double'
        : typeof value === 'boolean'
          ? 'Boolean'
          : 'String';
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function emptyTraffic(): Traffic {
  return {
    roundTrips: 0,
    releases: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
