/** A chart as the pane shows it, 320 pixels wide: nothing is laid out in jsdom. */
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Language } from '../../../src/i18n';
import { light } from '../../../src/taskpane/brand';
import { paneText, TextContext } from '../../../src/taskpane/text';

export const WIDTH = 320;

export function showChart(chart: ReactElement, language: Language = 'en') {
  const { container } = render(
    <TextContext value={paneText(language)}>
      <FluentProvider theme={light}>{chart}</FluentProvider>
    </TextContext>,
  );
  return { container, user: userEvent.setup() };
}

/** Opens the table behind the chart and reads it, row by row. */
export async function tableOf({ user }: ReturnType<typeof showChart>): Promise<string[][]> {
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  return screen
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

/** To a hundredth of a pixel, no -0. */
const rounded = (pixels: number) => Math.round(pixels * 100) / 100 + 0;

/** Numbers of an element's attributes, such as where a rectangle begins and how wide it is. */
export const numbersOf = (element: Element | null | undefined, ...names: string[]) =>
  names.map((name) => rounded(Number(element?.getAttribute(name))));

/** The corners of a path of straight lines; `Z` closes it and adds none. */
export const cornersOf = (path: Element | null | undefined) =>
  (path?.getAttribute('d') ?? '')
    .split(/[MLZ]/)
    .filter(Boolean)
    .map((corner) => corner.split(',').map((part) => rounded(Number(part))));
