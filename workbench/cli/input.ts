/** What the command line gives: a refusal in one line, dates and files. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Ends the command with exit code 1 and this one line. */
export class BadInput extends Error {}

const MS_PER_DAY = 86_400_000;
/** Serial 25569 is 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** 'YYYY-MM-DD' as an Excel serial date. */
export function serialDate(option: string, text: string): number {
  const serial = isoSerial(text);
  if (serial === undefined) {
    throw new BadInput(
      `--${option}: '${text}' is not a date; write it as YYYY-MM-DD, for example 2026-03-02.`,
    );
  }
  return serial;
}

/** A date in a file, as an Excel serial: 'YYYY-MM-DD', 'DD.MM.YYYY' or 'DD/MM/YYYY'. */
export function dateIn(text: string): number | undefined {
  const dayFirst = /^(\d{2})[./](\d{2})[./](\d{4})$/.exec(text);
  return isoSerial(dayFirst ? `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}` : text);
}

function isoSerial(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March in some engines: the text must survive the round trip.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}

export interface CsvFile {
  readonly path: string;
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** 1-based line of the file, the header being line 1 (a cell with line breaks counts as one). */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file with a header line; separator detected, UTF-8 or, where it is not, Windows-1252. */
export function readCsv(option: string, path: string): CsvFile {
  const text = decoded(bytesOf(option, path));
  if (text.includes('\0'))
    throw new BadInput(`--${option}: ${path} is not a CSV file (it holds binary data).`);
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new BadInput(`--${option}: ${path}, line ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  const [headers, ...rows] = data;
  if (!headers || rows.length === 0) {
    throw new BadInput(
      `--${option}: ${path} has no rows; expected a header line and at least one row below it.`,
    );
  }
  return {
    path,
    headers: headers.map((header) => header.trim()),
    rows: rows.map((cells, index) => ({ line: index + 2, cells: cells.map((cell) => cell.trim()) })),
  };
}

function bytesOf(option: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadInput(`--${option}: cannot read ${path}: ${reasonOf(error)}.`);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

/** A file-system error in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}
