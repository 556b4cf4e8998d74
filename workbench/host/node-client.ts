/** Runs Microsoft's client library, as published on npm and unmodified, in Node; it reaches the host over its own bridge for native hosts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ConnectionLost, type ExcelHost } from './host';
import type { RequestBody } from './protocol/wire';

/** What the bridge carries: requests have type 1, their answers 2, events 3. */
interface BridgeRequest {
  id: number;
  flags?: number;
  message: { url?: string; body: RequestBody };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client library. */
  onMessageFromHost?: (text: string) => void;
}

/** The client library's globals. */
export interface ExcelClient {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

interface Realm {
  bridge: Bridge;
  client: ExcelClient;
  host: ExcelHost | undefined;
}

/** One client per realm: the library registers itself globally, and jest gives every test file a realm of its own. */
let realm: Realm | undefined;

/**
 * Connects the client library to a host and makes `Excel` and `OfficeExtension` global. The library is loaded once;
 * later calls only change the host that answers.
 */
export function connectNodeClient(host: ExcelHost): ExcelClient {
  realm ??= loadClient();
  realm.host?.disconnect();
  realm.host = host;
  const { bridge } = realm;
  host.onEvents = (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  return realm.client;
}

function loadClient(): Realm {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const host = realm?.host;
      if (host) void answer(host, bridge, JSON.parse(text) as BridgeRequest);
    },
  };
  const scope = globalThis as unknown as Record<string, unknown>;
  const missing = Object.entries(BROWSER_GLOBALS).filter(([name]) => !(name in scope));
  for (const [name, value] of missing) scope[name] = value;
  scope._richApiNativeBridge = bridge;
  runClientScript();
  // Other libraries take these globals for the sign of a browser: they stay only while the script runs.
  for (const [name] of missing) delete scope[name];
  const client = { Excel: scope.Excel, OfficeExtension: scope.OfficeExtension } as ExcelClient;
  return { bridge, client, host: undefined };
}

/**
 * By indirect eval, in this very realm: the library tells plain objects and errors by their constructors, and under jest
 * `vm.Script.runInThisContext` would run it in the realm outside the test's.
 */
function runClientScript(): void {
  const require = createRequire(path.resolve('package.json'));
  const folder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const file = path.join(folder, 'excel-web-16.00.js');
  const evaluate = globalThis.eval;
  evaluate(`${readFileSync(file, 'utf8')}\n//# sourceURL=${file}`);
}

/** The little of a page that the library touches while it loads. */
const BROWSER_GLOBALS: Record<string, unknown> = {
  window: globalThis,
  self: globalThis,
  location: {
    search: '',
    hash: '',
    href: 'https://localhost/',
    origin: 'https://localhost',
    protocol: 'https:',
  },
  navigator: { userAgent: 'Node' },
  document: {
    createElement: () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined }),
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  },
  addEventListener: () => undefined,
};

async function answer(host: ExcelHost, bridge: Bridge, { id, flags, message }: BridgeRequest): Promise<void> {
  // A real host answers in a later turn, never inside the call.
  await Promise.resolve();
  await host.whenReady(flags ?? 0);
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: respond(host, message.body) }));
}

function respond(
  host: ExcelHost,
  request: RequestBody,
): { statusCode: number; headers: object; body: string } {
  try {
    return { statusCode: 200, headers: {}, body: JSON.stringify(host.execute(request)) };
  } catch (error) {
    // Nothing of Excel's own comes back: the client calls that ConnectionFailure.
    if (error instanceof ConnectionLost) return { statusCode: 503, headers: {}, body: '' };
    host.onFault(error);
    const body = JSON.stringify({ error: { code: 'GeneralException', message: String(error) } });
    return { statusCode: 500, headers: {}, body };
  }
}
