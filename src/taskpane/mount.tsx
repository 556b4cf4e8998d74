/** Puts the pane into its page, on the real workbook. Loaded after the functions have answered. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as workbook from '../workbook';
import { ActionsContext } from './actions';
import { App } from './App';
import { keepKeys } from './keys';
import { paneText, TextContext } from './text';
import { Themed } from './Themed';

export function mount(element: HTMLElement, displayLanguage: string): void {
  keepKeys(element);
  createRoot(element).render(
    <StrictMode>
      <TextContext value={paneText(displayLanguage)}>
        <ActionsContext value={workbook}>
          <Themed>
            <App />
          </Themed>
        </ActionsContext>
      </TextContext>
    </StrictMode>,
  );
}
