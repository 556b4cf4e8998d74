/**
 * Calls a custom function the way Excel does: arguments shaped and typed by its metadata, errors in arguments passed on
 * without a call, results and thrown errors turned into cell values. Sources: Microsoft's "Custom functions parameter
 * options" and "Handle and return errors"; result handling follows custom-functions-runtime.js 1.1.110.
 */
import { CustomFunctionError, ERROR_CODE, type FunctionRuntime } from './function-runtime';
import { engineMessage, type EngineLanguage } from './messages';
import {
  takesMatrix,
  type FunctionMetadata,
  type FunctionsMetadata,
  type ParameterMetadata,
} from './metadata';
import { array, BLANK, error, KIND, number, shown, string } from './values';
import type { ArrayValue, EngineValue, ErrorValue, Scalar } from './values';

export { installRuntime, type FunctionRuntime } from './function-runtime';

export interface CallOptions {
  /** How an empty cell reaches a function: null in Excel on the web, 0 on Windows and Mac. */
  readonly blanks?: 'null' | 'zero';
  readonly language?: EngineLanguage;
}

export interface CallLog {
  /** Calls per function id. */
  readonly calls: Map<string, number>;
  /** Exceptions that are not CustomFunctions.Error: each is a bug of the function. */
  readonly bugs: { readonly id: string; readonly exception: unknown }[];
}

/** Placed by `prepared-formula` where an argument is left out, since the calculation hands over a blank for it. */
export const OMITTED = '\u0000omitted';

/** Error values a custom function may give back, and those whose text Excel shows. */
const ALLOWED_CODES: readonly string[] = ['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'];
const CODES_WITH_TEXT: readonly string[] = ['#N/A', '#VALUE!'];

export type EngineFunction = (args: EngineValue[]) => EngineValue;

/** Every function of the metadata as the calculation calls it, by id. */
export function engineFunctions(
  runtime: FunctionRuntime,
  metadata: FunctionsMetadata,
  log: CallLog,
  options: CallOptions = {},
): Map<string, EngineFunction> {
  return new Map(
    metadata.functions.map((description) => [
      description.id,
      (args) => new Call(description, runtime, log, options).answer(args),
    ]),
  );
}

class Call {
  constructor(
    private readonly description: FunctionMetadata,
    private readonly runtime: FunctionRuntime,
    private readonly log: CallLog,
    private readonly options: CallOptions,
  ) {}

  answer(args: EngineValue[]): EngineValue {
    const wrong = this.wrongArguments(args);
    if (wrong) return wrong;
    const asOne = (arg: EngineValue, index: number): boolean =>
      isRange(arg) && !takesMatrix(this.parameter(index));
    const firstError = args.map((arg, index) => (asOne(arg, index) ? undefined : errorIn(arg))).find(Boolean);
    if (firstError) return firstError;
    const lifted = args.filter(asOne);
    return lifted.length === 0 ? this.once(args) : this.lift(args, lifted as ArrayValue[]);
  }

  private wrongArguments(args: EngineValue[]): ErrorValue | undefined {
    const { parameters } = this.description;
    const least = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    const most = parameters.some((parameter) => parameter.repeating) ? Infinity : parameters.length;
    const { language } = this.options;
    if (args.length < least || args.length > most) {
      const count = { least, most, given: args.length };
      return error('#VALUE!', engineMessage(language, 'argumentCount', count));
    }
    const missing = parameters.find(
      ({ optional, repeating }, index) =>
        !optional && !repeating && args[index] !== undefined && isOmitted(args[index]),
    );
    return missing && error('#VALUE!', engineMessage(language, 'argumentMissing', { name: missing.name }));
  }

  private parameter(index: number): ParameterMetadata {
    const { parameters } = this.description;
    return parameters[Math.min(index, parameters.length - 1)] ?? { name: '' };
  }

  /** A range where one value is expected: Excel calls once per cell and spills, rows and columns of 1 repeating. */
  private lift(args: EngineValue[], lifted: readonly ArrayValue[]): EngineValue {
    const height = Math.max(...lifted.map((range) => range.height));
    const width = Math.max(...lifted.map((range) => range.width));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => {
        const single = args.map((arg, index) =>
          isRange(arg) && !takesMatrix(this.parameter(index)) ? cellOf(arg, row, column) : arg,
        );
        return single.map(errorIn).find((found) => found) ?? topLeft(this.once(single));
      }),
    );
    return array(rows);
  }

  private once(args: EngineValue[]): EngineValue {
    const { id } = this.description;
    const implementation = this.runtime.functions.get(id.toUpperCase());
    if (!implementation)
      return error('#NAME?', engineMessage(this.options.language, 'unknownFunction', { name: id }));
    const values: unknown[] = [];
    for (let index = 0; index < Math.max(args.length, this.description.parameters.length); index++) {
      const value = this.argument(args[index], this.parameter(index));
      if (value instanceof NotConvertible) return error('#VALUE!');
      values.push(value);
    }
    this.log.calls.set(id, (this.log.calls.get(id) ?? 0) + 1);
    try {
      return this.result(implementation(...values, { functionName: id }));
    } catch (exception) {
      if (isCustomError(exception)) return errorOf(exception);
      this.log.bugs.push({ id, exception });
      return error('#VALUE!');
    }
  }

  private argument(arg: EngineValue | undefined, parameter: ParameterMetadata): unknown {
    if (arg === undefined || isOmitted(arg)) return null;
    if (!takesMatrix(parameter)) return this.converted(topLeft(arg), parameter.type);
    const rows = arg.kind === KIND.array ? arg.rows : [[topLeft(arg)]];
    const matrix = rows.map((row) => row.map((cell) => this.converted(cell, parameter.type)));
    return matrix.flat().find((cell) => cell instanceof NotConvertible) ?? matrix;
  }

  /** Excel converts to the declared type before the call, or answers #VALUE! without calling. */
  private converted(value: Scalar, type: string | undefined): unknown {
    if (value.kind === KIND.blank) return this.options.blanks === 'zero' ? 0 : null;
    if (value.kind === KIND.error) return new NotConvertible();
    const raw = value.value;
    if (type === 'number' && typeof raw !== 'number') {
      const asNumber = typeof raw === 'boolean' ? Number(raw) : raw.trim() === '' ? NaN : Number(raw);
      return Number.isNaN(asNumber) ? new NotConvertible() : asNumber;
    }
    if (type === 'string' && typeof raw !== 'string')
      return String(raw).replace(/^(true|false)$/, (text) => text.toUpperCase());
    if (type === 'boolean' && typeof raw !== 'boolean') {
      if (typeof raw === 'number') return raw !== 0;
      return /^(true|false)$/i.test(raw) ? raw.toUpperCase() === 'TRUE' : new NotConvertible();
    }
    return raw;
  }

  private result(value: unknown): EngineValue {
    const declared = this.description.result?.dimensionality === 'matrix';
    if (Array.isArray(value) !== declared && !isCustomError(value)) {
      const shape = declared
        ? 'one value where a matrix is declared'
        : 'a matrix where one value is declared';
      this.log.bugs.push({ id: this.description.id, exception: new TypeError(`returned ${shape}`) });
      return error('#VALUE!');
    }
    if (!Array.isArray(value)) return shown(this.scalar(value));
    const rows = value.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map((cell) => shown(this.scalar(cell))),
    );
    const width = rows[0]?.length ?? 0;
    if (width === 0 || rows.some((row) => row.length !== width)) return error('#VALUE!');
    return array(rows);
  }

  private scalar(value: unknown): Scalar {
    if (value === null || value === undefined) return BLANK;
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return string(value);
    if (typeof value === 'boolean') return { kind: KIND.boolean, value };
    if (isCustomError(value)) return errorOf(value);
    this.log.bugs.push({ id: this.description.id, exception: new TypeError(`returned ${typeof value}`) });
    return error('#VALUE!');
  }
}

class NotConvertible {}

/** The functions' own error class, or the client library's, which takes its place where that is loaded. */
function isCustomError(thrown: unknown): thrown is CustomFunctionError {
  const { CustomFunctions: present } = globalThis as unknown as {
    CustomFunctions?: { Error: new () => object };
  };
  return thrown instanceof CustomFunctionError || (present !== undefined && thrown instanceof present.Error);
}

function errorOf(thrown: CustomFunctionError): ErrorValue {
  const code = ALLOWED_CODES.includes(thrown.code) ? thrown.code : ERROR_CODE.invalidValue;
  return error(code, CODES_WITH_TEXT.includes(code) ? thrown.message : undefined);
}

function isOmitted(arg: EngineValue): boolean {
  return arg.kind === KIND.string && arg.value === OMITTED;
}

function isRange(arg: EngineValue): arg is ArrayValue {
  return arg.kind === KIND.array && (arg.height > 1 || arg.width > 1);
}

function errorIn(arg: EngineValue): ErrorValue | undefined {
  if (arg.kind === KIND.error) return arg;
  if (arg.kind === KIND.lambda) return error('#VALUE!');
  if (arg.kind !== KIND.array) return undefined;
  return arg.rows.flat().find((cell) => cell.kind === KIND.error);
}

function cellOf(range: ArrayValue, row: number, column: number): Scalar {
  const cell = range.rows[range.height === 1 ? 0 : row]?.[range.width === 1 ? 0 : column];
  return cell ?? error('#N/A');
}

function topLeft(value: EngineValue): Scalar {
  if (value.kind === KIND.array) return value.rows[0]?.[0] ?? BLANK;
  return value.kind === KIND.lambda ? error('#CALC!') : value;
}
