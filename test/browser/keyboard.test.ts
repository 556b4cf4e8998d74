/** What each view is for, done without a pointer: Tab, arrows, Enter and Space. After each act the focus is somewhere. */
import type { Locator } from 'playwright-core';
import en from '../../src/i18n/en/pane.json';
import help from '../../src/i18n/en/views/help.json';
import routines from '../../src/i18n/en/views/routines.json';
import talent from '../../src/i18n/en/views/talent.json';
import useCases from '../../src/i18n/en/views/useCases.json';
import { PLACES, type Place } from '../../src/taskpane/places';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage('en');
});

const key = (name: string) => opened.page.keyboard.press(name);
const button = (name: string | RegExp) => opened.pane.getByRole('button', { name, exact: true });
const says = (words: string | RegExp) => opened.pane.getByText(words).first().waitFor();

/** No view has more. */
const MOST_CONTROLS = 150;

/** Presses Tab, or Shift+Tab for what lies above, until one of the controls has the focus. */
async function reach(control: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.first().waitFor();
  for (let press = 0; press < MOST_CONTROLS; press++) {
    const focused = await control.evaluateAll((all) =>
      all.some((element) => element === element.ownerDocument.activeElement),
    );
    if (focused) return;
    await key(way);
  }
  throw new Error(`${way} does not reach ${String(control)}`);
}

/** What was acted on may be gone: then the focus has moved to what came of it. */
async function expectFocus(): Promise<void> {
  const focused = () =>
    opened.pane
      .locator('html')
      .evaluate(({ ownerDocument: { activeElement, body } }) => activeElement !== body);
  const deadline = Date.now() + 5000;
  while (!(await focused())) {
    if (Date.now() > deadline) throw new Error('The focus is lost.');
    await opened.page.waitForTimeout(50);
  }
}

async function press(control: Locator, name = 'Enter'): Promise<void> {
  await reach(control);
  await key(name);
  await expectFocus();
}

/** Of a group of radios, Tab reaches one; the arrows the others. */
async function choose(group: Locator, wanted: Locator): Promise<void> {
  await reach(group.getByRole('radio'));
  for (let step = 0; step < 10 && !(await wanted.isChecked()); step++) await key('ArrowDown');
  expect(await wanted.isChecked()).toBe(true);
}

async function go(place: Place): Promise<void> {
  // As Excel's F6 leads into the pane: on its first control.
  await button(en.places[PLACES[0]]).focus();
  await press(button(en.places[place]));
  await opened.pane.getByRole('heading', { level: 2 }).first().waitFor();
}

async function undo(): Promise<void> {
  await press(button(en.entry.undo));
  await says(en.entry.undone);
  await expectFocus();
}

test('a team is rated', async () => {
  await go('maturity');
  await press(button('Rate Management'));
  await press(opened.pane.getByLabel('Manager'), 'Space');
  for (let dimension = 0; dimension < 5; dimension++) {
    await press(button('Next'));
    await choose(opened.pane.getByRole('radiogroup'), opened.pane.getByRole('radio', { name: /^Level 3/ }));
  }
  await press(button('Next'));
  await press(button('Enter the rating'));
  await says(/^Rating entered/);
  await undo();
});

test('a use case is rated, the weights are tried', async () => {
  await go('useCases');
  await press(button(/^Checking drawings/));
  await press(button('Change: Ratings'));
  for (const [criterion, word] of [
    ['Impact', /very high/],
    ['Risk', /very low/],
    ['Measurability', /very high/],
    ['Effort', /very low/],
  ] as const) {
    const group = opened.pane.getByRole('group', { name: criterion });
    await choose(group, group.getByRole('radio', { name: word }));
  }
  await press(button(useCases.form.save));
  await says(/was changed\.$/);
  await undo();

  await reach(button(useCases.back.ranking), 'Shift+Tab');
  await key('Enter');
  await reach(opened.pane.getByRole('tab', { name: useCases.parts.ranking }));
  await key('ArrowRight');
  await reach(opened.pane.getByRole('slider', { name: 'Impact' }));
  await key('ArrowRight');
  await says('The sliders add up to 101');
});

test('an assumption is played through, applied and taken back', async () => {
  await go('roi');
  await reach(opened.pane.getByRole('tab', { name: 'Result' }));
  await key('ArrowRight');
  await key('ArrowRight');
  await reach(opened.pane.getByRole('slider', { name: 'Share of the time realised' }));
  await key('ArrowLeft');
  await press(button('Apply'));
  await says('All sliders are where the workbook has them.');
  await undo();
});

test('a newcomer gets a buddy', async () => {
  await go('talent');
  await press(button('1 newcomer has no buddy'));
  await press(button(/^Name a buddy: /));
  await press(button(talent.pairs.save));
  await says(/ now accompanies /);
  await undo();
});

test('a task is finished', async () => {
  await go('roadmap');
  await press(opened.pane.getByRole('button', { name: /^Document what the pilots taught: .+ – / }));
  await press(opened.pane.getByLabel('Finished'), 'Space');
  await press(button('Save'));
  await says(/^The task “.+” is updated\.$/);
  await undo();
});

test('an action of the retro is entered', async () => {
  await go('routines');
  await reach(opened.pane.getByRole('tab', { name: routines.parts.routines }));
  await key('ArrowRight');
  await press(button(routines.action.open));
  await reach(opened.pane.getByLabel(routines.action.action));
  await opened.page.keyboard.type('Call Anna');
  await press(button(routines.action.submit));
  await says('Action added to “Actions”.');
  await undo();
});

test('an overwritten formula is repaired', async () => {
  await opened.ask((api) => {
    const { sheet, address } = api.placeOf('capRoi');
    api.type(sheet, address, '9');
  });
  await go('check');
  const question = opened.pane.getByRole('alertdialog');
  const answer = (name: string) => question.getByRole('button', { name, exact: true });
  await press(button('Repair 1 formula or check'));
  // Esc is No.
  await press(answer(en.cancel), 'Escape');
  await question.waitFor({ state: 'detached' });
  await press(button('Repair 1 formula or check'));
  await press(answer(en.check.repair.yes));
  await says('1 formula or check was repaired.');
  await undo();
});

test('the as-of date is set', async () => {
  await go('manage');
  await reach(opened.pane.getByLabel(help.asOf.label));
  await opened.page.keyboard.type('05112026');
  await press(button(help.asOf.apply));
  await says('The figures are as of May 11, 2026 now.');
  await undo();
});
