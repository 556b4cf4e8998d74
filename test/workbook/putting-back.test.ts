/** A connection that is lost for so long that the change cannot be undone at once: it is put back when Excel answers again. */
import { enter, insertFormula, repair, takeSnapshot } from '../../src/workbook/actions';
import { createProgramme } from '../../src/workbook/create';
import { checkHealth } from '../../src/workbook/health/check';
import { switchLanguage } from '../../src/workbook/language';
import { addModules, removeModules, removeProgramme } from '../../src/workbook/modules';
import { upgradeProgramme } from '../../src/workbook/upgrade';
import type { NodeWorkbook } from '../../workbench/cli/node-workbook';
import type { ExcelHost } from '../../workbench/host';
import { ActionType } from '../../workbench/host/protocol/wire';
import { failure, glance, open, openVersionOne, SAMPLE, usersWorkbook } from './support';

/** The first request that writes is done and its answer lost; none after it arrives. */
function loseConnection(host: ExcelHost): void {
  let lost = false;
  host.interceptor = (_trip, { Actions }) => {
    if (lost) return { failBefore: true };
    lost = Actions.some(({ ActionType: type }) => type === ActionType.SetProperty);
    return lost ? { loseResponse: true } : undefined;
  };
}

const sample = async (): Promise<NodeWorkbook> => {
  const opened = await open(true);
  await createProgramme(SAMPLE);
  return opened;
};

const core = async (): Promise<NodeWorkbook> => {
  const opened = await open();
  await createProgramme({ ...SAMPLE, modules: [] });
  return opened;
};

/** A value over a formula, and a user's sheet with an empty cell that is selected. */
async function overwrittenScore(): Promise<NodeWorkbook> {
  const opened = await sample();
  await Excel.run(async (context) => {
    const scores = context.workbook.tables.getItem('tblUseCases').columns.getItem('Score');
    scores.getDataBodyRange().getCell(0, 0).values = [[4711]];
    const notes = context.workbook.worksheets.add('Notes');
    notes.activate();
    notes.getRange('B5').select();
    await context.sync();
  });
  return opened;
}

async function repairAll(): Promise<unknown> {
  const problems = await checkHealth();
  expect(problems.map(({ kind }) => kind)).toContain('overwritten');
  return repair(problems);
}

interface Case {
  readonly change: string;
  readonly opened: () => Promise<NodeWorkbook>;
  readonly act: () => Promise<unknown>;
}

const CASES: readonly Case[] = [
  { change: 'creating', opened: () => usersWorkbook(open), act: () => createProgramme(SAMPLE) },
  {
    change: 'entering',
    opened: sample,
    act: () =>
      enter([
        { enter: 'field', name: 'capCompany', value: 'Other' },
        { enter: 'row', table: 'actions', values: { action: 'Call', owner: 'Anna' } },
      ]),
  },
  { change: 'repairing', opened: overwrittenScore, act: repairAll },
  { change: 'inserting a formula', opened: overwrittenScore, act: () => insertFormula('=1+1') },
  { change: 'taking a snapshot', opened: sample, act: () => takeSnapshot() },
  { change: 'adding modules', opened: core, act: () => addModules(['learning', 'community']) },
  { change: 'removing modules', opened: sample, act: () => removeModules(['community']) },
  { change: 'another language', opened: sample, act: () => switchLanguage('de') },
  { change: 'upgrading', opened: () => openVersionOne(), act: () => upgradeProgramme() },
];

test.each(CASES)(
  '$change: what was written is put back, also at the second attempt',
  async ({ opened, act }) => {
    const { host } = await opened();
    const before = await glance();
    loseConnection(host);
    const first = await failure(act());
    expect(first).toMatchObject({ code: 'connection', undone: false });
    const steps: string[] = [];
    const second = await failure(first.putBack!({ onProgress: ({ step }) => steps.push(step) }));
    expect(second).toMatchObject({ code: 'connection', undone: false });
    expect(steps).toEqual(['undoing']);

    host.interceptor = undefined;
    expect(await glance()).not.toEqual(before);
    await second.putBack!();
    expect(await glance()).toEqual(before);
  },
  120_000,
);

test('a sheet of the user’s that came meanwhile stays when an upgrade is put back', async () => {
  const { host } = await openVersionOne();
  loseConnection(host);
  const { putBack } = await failure(upgradeProgramme());
  host.interceptor = undefined;
  await Excel.run(async (context) => {
    const notes = context.workbook.worksheets.add('Meanwhile');
    context.workbook.names.add('meanwhile', notes.getRange('A1'));
    await context.sync();
  });
  await putBack!();
  const { sheets, names } = await glance();
  expect(Object.keys(sheets)).toContain('Meanwhile');
  expect(Object.keys(names)).toContain('meanwhile');
}, 120_000);

test('a programme whose removal never reached Excel is whole', async () => {
  const { host } = await core();
  const before = await glance();
  host.interceptor = (_trip, { Actions }) =>
    Actions.some(({ Name }) => Name === 'Delete') ? { failBefore: true } : undefined;
  expect(await failure(removeProgramme())).toMatchObject({ code: 'connection', undone: true });
  host.interceptor = undefined;
  expect(await glance()).toEqual(before);
}, 120_000);

test.each([
  { change: 'modules', remove: () => removeModules(['community']) },
  { change: 'the programme', remove: () => removeProgramme() },
])(
  'sheets that were deleted with $change cannot be put back, and it is not offered',
  async ({ remove }) => {
    const { host } = await sample();
    host.interceptor = (_trip, { Actions }) =>
      Actions.some(({ Name }) => Name === 'Delete') ? { loseResponse: true } : undefined;
    const error = await failure(remove());
    host.interceptor = undefined;
    expect(error).toMatchObject({ code: 'connection', undone: false });
    expect(error.putBack).toBeUndefined();
  },
  120_000,
);
