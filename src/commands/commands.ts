/** The ribbon's buttons. They share the page with the functions and the pane, so they load the workbook only when pressed. */
import { languageOf } from '../i18n';
import type * as workbook from '../workbook/actions';

type Workbook = Pick<typeof workbook, 'readProgramme' | 'goTo'>;

/** Ties the manifest's function names to what they do; call it once Office is ready. */
export function registerCommands(
  loadWorkbook: () => Promise<Workbook> = () =>
    import(/* webpackChunkName: "workbook" */ '../workbook/actions'),
): void {
  Office.actions.associate('goToDashboard', (event: Office.AddinCommands.Event) => {
    void complete(event, async () => goToDashboard(await loadWorkbook()));
  });
  Office.actions.associate('openHelp', (event: Office.AddinCommands.Event) => {
    void complete(event, openHelp);
  });
}

/** Excel keeps the button waiting until the event is completed, whatever became of the command. */
async function complete(
  event: Office.AddinCommands.Event,
  command: () => Promise<void> | void,
): Promise<void> {
  try {
    await command();
  } catch {
    // A button has nowhere to say what is wrong; the pane reads the workbook again and does.
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Where there is no programme, or no dashboard any more, the pane says so and offers what can be done. */
async function goToDashboard({ readProgramme, goTo }: Workbook): Promise<void> {
  const dashboard = (await readProgramme())?.sheets.find((sheet) => sheet.key === 'dashboard');
  if (dashboard) await goTo(dashboard.name);
  else await Office.addin.showAsTaskpane();
}

function openHelp(): void {
  const page = new URL(`help/${languageOf(Office.context.displayLanguage)}/index.html`, document.baseURI)
    .href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(page);
  } else {
    window.open(page, '_blank', 'noopener');
  }
}
