/**
 * The `CustomFunctions` global as the shared runtime offers it, so that the shipped functions register and throw as
 * they do in Excel.
 */

export interface FunctionRuntime {
  /** By id, as associated: 'ROI.RATIO'. */
  readonly functions: Map<string, (...args: unknown[]) => unknown>;
}

export const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** What a custom function throws or returns for an error; same members as the runtime's own class. */
export class CustomFunctionError extends Error {
  readonly code: string;

  constructor(code: string = ERROR_CODE.invalidValue, message = '') {
    super(message);
    this.code = code;
  }
}

/**
 * Sets `globalThis.CustomFunctions` (and the display language, unless the page has a real `Office`). Import the
 * functions after this call; they associate themselves. A second call starts from the functions already associated.
 */
export function installRuntime(displayLanguage: string): FunctionRuntime {
  const realm = globalThis as unknown as {
    CustomFunctions?: unknown;
  };
  const existing = (realm.CustomFunctions as { runtime?: FunctionRuntime } | undefined)?.runtime;
  const runtime = existing ?? { functions: new Map() };
  if (!existing) {
    realm.CustomFunctions = {
      associate: (id: string | Record<string, unknown>, implementation?: unknown) => {
        const entries = typeof id === 'string' ? { [id]: implementation } : id;
        for (const [name, value] of Object.entries(entries)) {
          runtime.functions.set(name.toUpperCase(), value as (...args: unknown[]) => unknown);
        }
      },
      Error: CustomFunctionError,
      ErrorCode: ERROR_CODE,
      runtime,
    };
  }
  speak(displayLanguage);
  return runtime;
}

/** Sets the display language, unless the page has a real `Office`: the client library alone brings one without a context. */
export function speak(displayLanguage: string): void {
  const realm = globalThis as unknown as {
    Office?: { context?: { displayLanguage?: string }; standIn?: true };
  };
  if (!realm.Office?.context || realm.Office.standIn) {
    realm.Office = { ...realm.Office, context: { displayLanguage }, standIn: true };
  }
}
