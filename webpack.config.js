/**
 * The add-in's site: `npm run build -- --env baseUrl=https://host/path` → dist/, `npm run dev-server` → https://localhost:3000.
 *
 * One page serves the pane, the ribbon's commands and the custom functions (shared runtime). `functions.js` is complete
 * in itself and carries no React: it answers the sheet's formulas before the pane is even downloaded. The pane builds on
 * what `functions.js` already brought (`dependOn`), so that nothing is loaded or instantiated twice.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { localHttps } from './scripts/site/certificate.js';
import { ContentSecurityPolicyPlugin } from './scripts/site/content-security-policy.js';
import { DEVELOPMENT_SITE, siteAddress, ExcelFilesPlugin } from './scripts/site/excel-files.js';

const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));

const CHARTS = [
  /[\\/]taskpane[\\/]charts[\\/](?!Sparkline)/,
  /[\\/]views[\\/]charts\.json$/,
  // visx, and what it stands on.
  /[\\/]node_modules[\\/](@visx|d3-[a-z-]+|internmap|classnames|reduce-[a-z-]+|balanced-match|math-expression-evaluator)[\\/]/,
];

/** One chunk for all views that draw, and no part of the pane that opens first. */
const charts = {
  name: 'charts',
  chunks: 'async',
  enforce: true,
  test: ({ resource = '' }) => CHARTS.some((part) => part.test(resource)),
};

/**
 * The address that the manifest and the functions' metadata name; the page itself uses relative addresses only.
 * There is none to assume but the developer's own: a site built for another address than its own does not load.
 */
const readSite = ({ baseUrl, WEBPACK_SERVE: serving }) => {
  try {
    if (typeof baseUrl === 'string') return siteAddress(baseUrl);
    if (serving) return DEVELOPMENT_SITE;
    throw new Error(
      'The build needs the address of the site: npm run build -- --env baseUrl=https://host/path',
    );
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

const devServer = () => ({
  host: 'localhost',
  port: 3000,
  server: { type: 'https', options: localHttps() },
  // Excel on the web fetches the metadata from its own origin.
  headers: { 'Access-Control-Allow-Origin': '*' },
  // A page inside Excel cannot be patched while a workbook holds on to its functions: reload it whole.
  hot: false,
  liveReload: true,
  client: { overlay: false },
  static: false,
});

export default async (env = {}, { mode = 'production' } = {}) => {
  const site = readSite(env);
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const production = mode === 'production';
  return {
    name: 'add-in',
    mode,
    target: ['web', 'es2022'],
    // Never `eval`: the page's own security policy forbids it.
    devtool: production ? false : 'source-map',
    entry: {
      functions: inProject('src/functions/index.ts'),
      taskpane: { import: inProject('src/taskpane/index.tsx'), dependOn: 'functions' },
    },
    output: {
      path: inProject('dist'),
      publicPath: '',
      uniqueName: 'cap-ia',
      filename: '[name].js',
      chunkFilename: production ? 'chunks/[name].[contenthash:10].js' : 'chunks/[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    optimization: {
      splitChunks: { cacheGroups: { charts } },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { mangle: true, compress: true },
          extractComments: false,
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: inProject('node_modules/.cache/webpack'),
      name: `add-in-${mode}`,
    },
    performance: false,
    stats: { preset: 'errors-warnings' },
    infrastructureLogging: { level: 'warn' },
    plugins: [
      new HtmlPlugin({
        template: inProject('src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        // The file names are stable, so a new version needs a new query to get past Office's cache.
        hash: production,
      }),
      new CopyPlugin({
        patterns: [{ from: inProject('assets'), to: 'assets', globOptions: { ignore: ['**/*.svg'] } }],
      }),
      new ContentSecurityPolicyPlugin(),
      new ExcelFilesPlugin({ site, version }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: devServer() } : {}),
  };
};
