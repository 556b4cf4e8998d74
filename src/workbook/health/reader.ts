/** Loads ranges, as many at a time as an answer holds. */
import { stopIfAborted } from '../change';

/**
 * Characters asked for in one request, roughly: an answer must stay below 5 MB in Excel on the web, and the client
 * library takes it in in one go.
 */
const CHARACTERS_PER_REQUEST = 1_500_000;

/** Of a value with its quotes and comma, where nothing more is known. */
const CHARACTERS_PER_CELL = 24;

export class Reader {
  private asked = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  range(sheetId: string, address: string): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheetId).getRange(address);
  }

  /** Loads `what` of a range of so many cells, after a request when this one is full. */
  async load(range: Excel.Range, what: string, cells: number, perCell = CHARACTERS_PER_CELL): Promise<void> {
    const characters = cells * perCell;
    if (this.asked > 0 && this.asked + characters > CHARACTERS_PER_REQUEST) await this.sync();
    this.asked += characters;
    range.load(what);
  }

  async sync(): Promise<void> {
    stopIfAborted(this.signal);
    this.asked = 0;
    await this.context.sync();
  }
}

/** Kinds of validation that check something, over all cells of a range. */
const CHECKS: ReadonlySet<string> = new Set([
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
]);

export const isChecked = ({ type }: Excel.DataValidation): boolean => CHECKS.has(String(type));
