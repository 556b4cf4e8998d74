/** The course of a figure towards its target. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { Sparkline } from '../../../src/taskpane/charts/Sparkline';

const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')!);

/** Lines run from one point to the next; what is closed is an area, what goes nowhere the last point. */
const linesOf = (container: HTMLElement) => drawn(container).filter((path) => !/Z$|h0$/.test(path));

test('stands on 0 and reaches up to its best month, 4 of 32 from the edges', () => {
  const { container } = render(<Sparkline shares={[0, 2, 1]} />);
  // 92 across and 24 up: half of the best is half way up.
  expect(linesOf(container)).toEqual(['M4,28L50,4L96,16']);
  expect(drawn(container).at(-1)).toBe('M96,16h0');
  // The target is a share of 1.
  expect(container.querySelector('line')).toHaveAttribute('y1', '16');
});

test('below its target leaves room up to it', () => {
  const { container } = render(<Sparkline shares={[0.25, 0.5]} />);
  expect(linesOf(container)).toEqual(['M4,22L96,16']);
  expect(container.querySelector('line')).toHaveAttribute('y1', '4');
});

test('a missing month is a gap', () => {
  const { container } = render(<Sparkline shares={[1, 2, undefined, 1, 2]} />);
  expect(linesOf(container)).toHaveLength(2);
});

test('no value draws nothing', () => {
  const { container } = render(<Sparkline shares={[undefined]} />);
  expect(container).toBeEmptyDOMElement();
});

test('is passed over by a reader: the words beside it say the same', () => {
  const { container } = render(<Sparkline shares={[1, 2]} />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('needs no charts’ library, so that Home loads none', () => {
  const source = readFileSync(join(__dirname, '../../../src/taskpane/charts/Sparkline.tsx'), 'utf8');
  expect([...source.matchAll(/ from '([^']+)'/g)].map(([, module]) => module)).toEqual([
    '@fluentui/react-components',
  ]);
});
