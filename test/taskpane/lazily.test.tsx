import { render, screen } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import userEvent from '@testing-library/user-event';
import { lazily } from '../../src/taskpane/lazily';
import { paneText, TextContext } from '../../src/taskpane/text';
import { Themed } from '../../src/taskpane/Themed';
import { CATALOGUES, LANGUAGES, type Language } from './pane';

const Part = ({ name }: { readonly name: string }) => <p>Part of {name}</p>;

function show(Lazy: FunctionComponent<{ name: string }>, language: Language = 'en') {
  return render(
    <TextContext value={paneText(language)}>
      <Themed>
        <Lazy name="Sales" />
      </Themed>
    </TextContext>,
  );
}

test('A part that is wanted the first time says that it is opening, then shows', async () => {
  const download = jest.fn(() => Promise.resolve({ default: Part }));
  const Lazy = lazily(download);
  show(Lazy);
  expect(screen.getByText(CATALOGUES.en.opening)).toBeVisible();
  expect(await screen.findByText('Part of Sales')).toBeVisible();
  expect(download).toHaveBeenCalledTimes(1);
});

test('A part that is there shows at once and is not downloaded again', async () => {
  const download = jest.fn(() => Promise.resolve({ default: Part }));
  const Lazy = lazily(download);
  const { unmount } = show(Lazy);
  await screen.findByText('Part of Sales');
  unmount();
  show(Lazy);
  expect(screen.getByText('Part of Sales')).toBeVisible();
  expect(download).toHaveBeenCalledTimes(1);
});

test.each(LANGUAGES)(
  'A part whose download fails says so and is tried again on demand (%s)',
  async (language) => {
    const user = userEvent.setup();
    const download = jest
      .fn<Promise<{ default: typeof Part }>, []>()
      .mockRejectedValueOnce(new Error('ChunkLoadError'))
      .mockResolvedValue({ default: Part });
    show(lazily(download), language);
    const { notLoaded, failure } = CATALOGUES[language];
    expect(await screen.findByText(notLoaded.title)).toBeVisible();
    expect(screen.getByText(notLoaded.wayOut)).toBeVisible();
    await user.click(screen.getByRole('button', { name: failure.retry }));
    expect(await screen.findByText('Part of Sales')).toBeVisible();
  },
);
