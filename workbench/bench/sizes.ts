/** Sizes of the built site: what loads before functions answer, until the pane shows, and when the workbook is wanted. */
import { siteSizes } from '../../scripts/site/sizes';
import { ADD_IN, ADD_IN_STATS } from '../../scripts/builds.mjs';
import type { Figure } from './figure';

export function benchSizes(): Figure[] {
  const { functions, initialPane, workbook, texts, sample, charts, views } = siteSizes(ADD_IN, ADD_IN_STATS);
  return [
    { name: 'functions chunk, raw', value: functions.raw, unit: 'bytes' },
    { name: 'functions chunk, gzip', value: functions.gzip, unit: 'bytes', aim: 40_000 },
    { name: 'initial pane with functions, raw', value: initialPane.raw, unit: 'bytes' },
    { name: 'initial pane with functions, gzip', value: initialPane.gzip, unit: 'bytes', aim: 200_000 },
    { name: 'loaded when wanted: workbook, gzip', value: workbook.gzip, unit: 'bytes' },
    { name: 'loaded when wanted: texts of one language, gzip', value: texts.gzip, unit: 'bytes' },
    { name: 'loaded when wanted: sample, gzip', value: sample.gzip, unit: 'bytes' },
    { name: 'loaded when wanted: charts, gzip', value: charts.gzip, unit: 'bytes', aim: 120_000 },
    ...Object.entries(views).map(([view, { gzip }]): Figure => ({
      name: `loaded when wanted: view ${view}, gzip`,
      value: gzip,
      unit: 'bytes',
      aim: 60_000,
    })),
  ];
}
