/** What Fluent UI expects of a browser and jsdom lacks, and the matchers of Testing Library. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Working out what is hidden takes jsdom most of a test's time; the tests ask with toBeVisible where it matters.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;

Object.defineProperty(globalThis, 'matchMedia', {
  configurable: true,
  writable: true,
  value: (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }),
});

const askers = new WeakMap<HTMLDialogElement, Element | null>();

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    askers.set(this, document.activeElement);
    this.open = true;
    this.querySelector<HTMLElement>('button, input')?.focus();
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.dispatchEvent(new Event('cancel', { cancelable: true }));
    });
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    const asker = askers.get(this);
    if (asker instanceof HTMLElement) asker.focus();
  },
});
