/** All functions registered with the formula engine beside its own: the add-in's, corrections, and the engine's own needs. */
import { CORRECTIONS } from './corrections';
import {
  engineFunctions,
  type CallLog,
  type CallOptions,
  type EngineFunction,
  type FunctionRuntime,
} from './custom-functions';
import { storedCustomName } from './formula-text';
import type { FunctionsMetadata } from './metadata';
import { SINGLE_AT } from './prepared-formula';
import { intersectAt } from './single';
import type { UserFunction } from './user-function';
import type { EngineValue } from './values';

/** `own`: what a calculation adds by name, first of all the report every prepared formula calls. */
export function userFunctions(
  runtime: FunctionRuntime,
  metadata: FunctionsMetadata,
  log: CallLog,
  own: Readonly<Record<string, EngineFunction>>,
  options: CallOptions,
): ReadonlyMap<string, UserFunction> {
  const functions = new Map<string, UserFunction>();
  for (const [name, invoke] of CORRECTIONS) functions.set(name, anyCount(invoke));
  for (const [id, invoke] of engineFunctions(runtime, metadata, log, options)) {
    functions.set(storedCustomName(id).toUpperCase(), anyCount(invoke));
  }
  functions.set(SINGLE_AT, anyCount(intersectAt));
  for (const [name, invoke] of Object.entries(own)) functions.set(name, anyCount(invoke));
  return functions;
}

function anyCount(invoke: EngineFunction): UserFunction {
  return { minArity: 0, maxArity: 255, invoke: (args) => invoke(args as EngineValue[]) };
}
