import { registerCommands } from '../../src/commands/commands';
import type { ProgrammeSummary } from '../../src/workbook/programme';

type Command = (event: Office.AddinCommands.Event) => void;

const PROGRAMME: ProgrammeSummary = {
  age: 'current',
  language: 'fr',
  modules: ['core'],
  company: 'Atelier SA',
  sheets: [
    { key: 'settings', name: 'Paramètres', tables: [], charts: 0 },
    { key: 'dashboard', name: 'Tableau de bord', tables: [], charts: 1 },
  ],
};

/** A ribbon on a workbook: presses a button and reports what came of it. */
function ribbon({ displayLanguage = 'fr-FR', browserWindow = true } = {}) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const openBrowserWindow = jest.fn();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
      context: {
        displayLanguage,
        requirements: { isSetSupported: (set: string) => set === 'OpenBrowserWindowApi' && browserWindow },
        ui: { openBrowserWindow },
      },
    },
  });
  const workbook = {
    readProgramme: jest.fn((): Promise<ProgrammeSummary | undefined> => Promise.resolve(PROGRAMME)),
    goTo: jest.fn((_sheet: string) => Promise.resolve()),
  };
  const load = jest.fn(() => Promise.resolve(workbook));
  registerCommands(load);

  /** Waits, as Excel does, until the button is free again. */
  async function press(name: string) {
    const completed = jest.fn();
    await new Promise<void>((resolve) => {
      completed.mockImplementation(resolve);
      commands.get(name)?.({ completed } as unknown as Office.AddinCommands.Event);
    });
    expect(completed).toHaveBeenCalledTimes(1);
  }
  return { commands, press, workbook, load, showAsTaskpane, openBrowserWindow };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  jest.restoreAllMocks();
});

test('registering loads nothing of the workbook', () => {
  const { commands, load } = ribbon();
  expect([...commands.keys()]).toEqual(['goToDashboard', 'openHelp']);
  expect(load).not.toHaveBeenCalled();
});

test('the dashboard button goes to the first sheet of the programme, whatever it is called', async () => {
  const { press, workbook, showAsTaskpane } = ribbon();
  await press('goToDashboard');
  expect(workbook.goTo.mock.calls).toEqual([['Tableau de bord']]);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test('without a programme it shows the pane, which offers to create one', async () => {
  const { press, workbook, showAsTaskpane } = ribbon();
  workbook.readProgramme.mockResolvedValueOnce(undefined);
  await press('goToDashboard');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(workbook.goTo).not.toHaveBeenCalled();
});

test.each(['readProgramme', 'goTo'] as const)(
  'when %s fails it shows the pane, and the button is free again',
  async (step) => {
    const { press, workbook, showAsTaskpane } = ribbon();
    workbook[step].mockRejectedValueOnce(new Error('editing'));
    await press('goToDashboard');
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  },
);

test('so it does when the workbook code cannot be fetched', async () => {
  const { press, load, showAsTaskpane } = ribbon();
  load.mockRejectedValueOnce(new Error('offline'));
  await press('goToDashboard');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test.each([
  ['fr-CA', 'help/fr/index.html'],
  ['de-DE', 'help/de/index.html'],
  ['nl-NL', 'help/en/index.html'],
])('for %s the help button opens %s in the browser', async (displayLanguage, page) => {
  const { press, openBrowserWindow } = ribbon({ displayLanguage });
  await press('openHelp');
  expect(openBrowserWindow.mock.calls).toEqual([[new URL(page, document.baseURI).href]]);
});

test('where Excel opens no browser, the page opens a window without a way back to the pane', async () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  const { press, openBrowserWindow } = ribbon({ browserWindow: false });
  await press('openHelp');
  expect(open).toHaveBeenCalledWith(
    new URL('help/fr/index.html', document.baseURI).href,
    '_blank',
    'noopener',
  );
  expect(openBrowserWindow).not.toHaveBeenCalled();
});
