/** The directions of the architecture are held by rules: each violation planted here is caught, by the rule meant for it. */
import { PlantedProject } from './planted';

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

describe('dependencies that go the wrong way are refused', () => {
  const imports: [file: string, imported: string, rule: string][] = [
    ['src/programme/roi.ts', '../i18n/index', 'programme-imports-only-itself'],
    ['src/programme/maturity.ts', '../workbook/create', 'programme-imports-only-itself'],
    ['src/programme/talent.ts', 'i18next', 'programme-is-pure'],
    ['src/programme/kpi.ts', '../../package.json', 'programme-is-pure'],
    ['src/i18n/index.ts', '../programme/privacy', 'i18n-imports-only-itself'],
    ['src/functions/score.ts', '../workbook/create', 'functions-imports-only-programme-i18n'],
    ['src/functions/rank.ts', 'react', 'no-react-in-functions'],
    ['src/workbook/create.ts', '../functions/level', 'workbook-imports-only-programme-i18n'],
    ['src/workbook/read.ts', '../taskpane/pane', 'workbook-imports-only-programme-i18n'],
    ['src/workbook/host.ts', '../../workbench/host/server', 'nothing-imports-the-workbench'],
    ['src/workbook/model.ts', '@cj-tech-master/excelts', 'only-shipped-packages'],
    ['src/workbook/file.ts', 'node:fs', 'no-node-builtins'],
    ['src/commands/ribbon.ts', '../taskpane/pane', 'commands-imports-only-workbook-programme-i18n'],
    [
      'src/taskpane/pane.ts',
      '../functions/level',
      'taskpane-imports-only-commands-workbook-programme-i18n-functions/list',
    ],
    ['src/taskpane/grid.ts', '@univerjs/core', 'only-shipped-packages'],
    ['src/taskpane/office.ts', '@microsoft/office-js/dist/office.js', 'only-shipped-packages'],
    ['src/taskpane/lost.ts', './nowhere', 'everything-resolves'],
    ['workbench/engine/first.ts', './second', 'no-cycles'],
  ];
  const lawful: [file: string, imported: string][] = [
    ['src/functions/level.ts', '../programme/privacy'],
    ['src/commands/create.ts', '../workbook/write'],
    ['src/taskpane/view.ts', 'react'],
    ['workbench/host/server.ts', '../../src/functions/level'],
    ['test/host.test.ts', '../workbench/host/server'],
    // The other half of the cycle, which is reported once.
    ['workbench/engine/second.ts', './first'],
  ];
  const pure = ['src/programme/privacy.ts', 'src/workbook/write.ts'];

  const planted = new PlantedProject(
    Object.fromEntries([
      ...[...imports, ...lawful].map(([file, imported]) => [file, `import '${imported}';\n`]),
      ...pure.map((file) => [file, 'export const lawful = true;\n']),
    ]) as Record<string, string>,
    ['.dependency-cruiser.cjs'],
  );
  const { violations } = (
    planted.run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--output-type',
      'json',
      'src',
      'workbench',
      'test',
    ) as Cruise
  ).summary;
  afterAll(() => planted.remove());

  const rulesBrokenBy = (file: string) =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  test.each(imports)('%s may not import %s', (file, _imported, rule) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  test.each(lawful)('%s may import %s', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

interface LintedFile {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

describe('what the linter refuses', () => {
  const violations: [what: string, file: string, rule: string, text: string][] = [
    [
      'Excel outside src/workbook',
      'src/taskpane/selection.ts',
      'no-restricted-globals',
      'export const selection = () => Excel.run((context) => context.sync());\n',
    ],
    [
      'Excel reached through the window',
      'src/commands/calculate.ts',
      'no-restricted-globals',
      'export const calculate = () => window.Excel;\n',
    ],
    [
      'a type of Excel outside src/workbook',
      'src/functions/range.ts',
      'no-restricted-syntax',
      'export const address = (range: Excel.Range) => range.address;\n',
    ],
    [
      'Office in the rules of the programme',
      'src/programme/roi.ts',
      'no-restricted-globals',
      'export const language = () => Office.context.displayLanguage;\n',
    ],
    [
      'a request to a server',
      'src/workbook/share.ts',
      'no-restricted-globals',
      "export const share = () => fetch('https://example.com');\n",
    ],
    [
      'a round trip per row',
      'src/workbook/rows.ts',
      'office-addins/no-context-sync-in-loop',
      `export async function write(context: Excel.RequestContext, rows: string[][]) {
  for (const row of rows) {
    context.workbook.getActiveCell().values = [row];
    await context.sync();
  }
}
`,
    ],
    [
      'a property read before it is loaded',
      'src/workbook/active.ts',
      'office-addins/load-object-before-read',
      `export async function activeCell(context: Excel.RequestContext) {
  const cell = context.workbook.getActiveCell();
  await context.sync();
  return cell.values;
}
`,
    ],
    [
      'a hook behind a condition',
      'src/taskpane/Pane.tsx',
      'react-hooks/rules-of-hooks',
      `import { useState } from 'react';
export function Pane({ ready }: { ready: boolean }) {
  if (ready) useState(0);
  return null;
}
`,
    ],
    ['any', 'src/workbook/any.ts', '@typescript-eslint/no-explicit-any', 'export const cell: any = 1;\n'],
    [
      'a promise nobody waits for',
      'workbench/host/start.ts',
      '@typescript-eslint/no-floating-promises',
      'const start = () => Promise.resolve();\nexport const go = () => {\n  start();\n};\n',
    ],
  ];
  const lawful = {
    'src/workbook/sheets.ts': `export const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
`,
  };

  const planted = new PlantedProject(
    { ...Object.fromEntries(violations.map(([, file, , text]) => [file, text])), ...lawful },
    ['eslint.config.js'],
  );
  const linted = planted.run('eslint/bin/eslint.js', '--format', 'json', 'src', 'workbench') as LintedFile[];
  afterAll(() => planted.remove());

  const messagesIn = (file: string) =>
    linted.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(file))?.messages ?? [];

  test.each(violations)('%s (%s)', (_what, file, rule) => {
    expect(messagesIn(file).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test('and src/workbook may call Excel', () => {
    expect(messagesIn('src/workbook/sheets.ts')).toEqual([]);
    expect(linted.map(({ filePath }) => filePath).join()).toContain('sheets.ts');
  });
});
