/**
 * Keys that are the browser's own affair. In Excel on the web Office.js takes over Tab and Esc for the whole page, as the
 * keydown event reaches the window: from an element that is not in the tab order, as a heading that was given the focus,
 * Tab leaves the pane; Esc leaves it too, and no dialog hears of it.
 */
export function keepKeys(pane: HTMLElement): void {
  pane.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement)) return;
    const inDialog = target.closest('dialog') !== null;
    if (key === 'Tab' && (inDialog || target.tabIndex < 0)) event.stopPropagation();
    if (key === 'Escape' && inDialog) event.stopPropagation();
  });
}
