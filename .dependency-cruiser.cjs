/**
 * The directions of the architecture: taskpane, commands → workbook → programme; functions → programme; workbench → anything.
 * Each part lists what it may import of src; everything else in src is refused.
 */
const MAY_IMPORT = {
  programme: [],
  i18n: [],
  functions: ['programme', 'i18n'],
  workbook: ['programme', 'i18n'],
  commands: ['workbook', 'programme', 'i18n'],
  taskpane: ['commands', 'workbook', 'programme', 'i18n', 'functions/list'],
};

const directions = Object.entries(MAY_IMPORT).map(([part, others]) => ({
  name: `${part}-imports-only-${others.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/', pathNot: `^src/(${[part, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'programme-is-pure',
      comment: 'The rules of the programme use no package: neither Office, nor React, nor translations.',
      severity: 'error',
      from: { path: '^src/programme/' },
      to: { pathNot: '^src/programme/' },
    },
    {
      name: 'nothing-imports-the-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test|scripts)/' },
    },
    {
      name: 'only-shipped-packages',
      comment:
        'src runs inside Excel: only "dependencies" of package.json, whose licences allow shipping them.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-react-in-functions',
      comment: 'What loads before the sheet’s formulas are answered stays small.',
      severity: 'error',
      from: { path: '^src/(functions|workbook|i18n)/' },
      to: { path: '(^|/)(react|react-dom|@fluentui/[^/]+)/' },
    },
    {
      name: 'no-node-builtins',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'But Excel’s own objects lead to each other: a range to its sheet, a sheet to its ranges.',
      severity: 'error',
      from: { pathNot: '^workbench/host/model/' },
      to: { circular: true },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
