/** Evaluates single formulas, as if each were typed into the first cell of an empty workbook. */
import type { CallLog, FunctionRuntime } from './custom-functions';
import { userFunctions } from './engine-functions';
import type { UserFunction } from './user-function';
import { explainError } from './explain';
import { toFile } from './formula-text';
import { evaluateAlone } from './lone-cell';
import { engineMessage, type EngineLanguage } from './messages';
import type { FunctionsMetadata } from './metadata';
import { CELL_RESULT, prepareFormula } from './prepared-formula';
import { findSyntaxError } from './syntax';
import { error, KIND, ofEngine, plain, rowsOf, shown } from './values';
import type { EngineValue, PlainError, PlainValue, Scalar } from './values';

/** A scalar, the rows of a spill, or an error with its reason, also within rows. */
export type EvaluationResult = Exclude<PlainValue, null> | readonly (readonly PlainValue[])[];

const NO_TABLES = { tables: new Set<string>(), spillOf: () => undefined };

export class Evaluator {
  private readonly log: CallLog = { calls: new Map(), bugs: [] };
  private readonly functions: ReadonlyMap<string, UserFunction>;
  private latest: EngineValue | undefined;

  constructor(
    runtime: FunctionRuntime,
    metadata: FunctionsMetadata,
    private readonly language: EngineLanguage = 'en',
  ) {
    const report = ([, , , value]: EngineValue[]): EngineValue => (this.latest = value ?? error('#CALC!'));
    this.functions = userFunctions(runtime, metadata, this.log, { [CELL_RESULT]: report }, { language });
  }

  /** `formula` as typed, with or without '='. */
  evaluate(formula: string): EvaluationResult {
    const typed = formula.trim().replace(/^=?/, '=');
    const syntax = findSyntaxError(typed);
    if (syntax?.kind === 'unbalanced') return nameError(engineMessage(this.language, 'unbalanced'));
    if (syntax) {
      const { position, near } = syntax;
      return nameError(engineMessage(this.language, 'malformed', { position, near }));
    }
    const stored = toFile(typed);
    const prepared = prepareFormula(stored, NO_TABLES);
    this.latest = undefined;
    const direct = evaluateAlone(prepared, this.functions);
    const rows = rowsOf(this.latest ?? ofEngine(direct)).map((row) =>
      row.map((cell) => plain(this.explained(shown(cell), stored, prepared))),
    );
    const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return single ?? (rows.length === 0 ? { error: '#CALC!' } : rows);
  }

  private explained(cell: Scalar, stored: string, prepared: string): Scalar {
    if (cell.kind !== KIND.error || cell.message || cell.code !== '#NAME?') return cell;
    return error(cell.code, explainError(stored, prepared, this, this.language));
  }

  get userFunctions(): ReadonlyMap<string, UserFunction> {
    return this.functions;
  }
}

/** All at once; see `Evaluator` for one at a time. */
export function evaluate(
  formulas: readonly string[],
  runtime: FunctionRuntime,
  metadata: FunctionsMetadata,
  language: EngineLanguage = 'en',
): EvaluationResult[] {
  const evaluator = new Evaluator(runtime, metadata, language);
  return formulas.map((formula) => evaluator.evaluate(formula));
}

function nameError(message: string): PlainError {
  return { error: '#NAME?', message };
}
