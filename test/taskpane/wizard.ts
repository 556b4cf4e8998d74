/** Ways through the wizard that creates a programme. */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { CREATE, type Language } from './pane';

/** Fills in the first step and goes on. */
export async function passFirst(user: UserEvent, language: Language = 'en'): Promise<void> {
  const { fields, next } = CREATE[language];
  await user.click(await screen.findByLabelText(new RegExp(`^${fields.company}`)));
  await user.paste('Atelier SA');
  await user.click(screen.getByLabelText(new RegExp(`^${fields.people}`)));
  await user.paste('140');
  await user.click(screen.getByRole('button', { name: next }));
}

/** From any step past the first to the last. */
export async function toTheEnd(user: UserEvent, language: Language = 'en'): Promise<void> {
  const { next } = CREATE[language];
  for (let button = screen.queryByText(next); button; button = screen.queryByText(next))
    await user.click(button);
}

/** What the last step says will be made. */
export const summary = (): string => screen.getByRole('region').textContent ?? '';
