/** The course of a figure, as small as a word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { Sparkline } from '../../../src/taskpane/charts/Sparkline';

const linesOf = (container: HTMLElement) =>
  [...container.querySelectorAll('polyline')].map((line) => line.getAttribute('points'));

test('runs from the first value to the latest, on 64 by 20 pixels less 3 at the edges', () => {
  const { container } = render(<Sparkline values={[10, 30, 20]} />);
  expect(linesOf(container)).toEqual(['3,17 32,3 61,10']);
  expect(container.querySelector('circle')).toHaveAttribute('cx', '61');
});

test('a missing value is a gap', () => {
  const { container } = render(<Sparkline values={[10, 20, undefined, 10, 20]} />);
  expect(linesOf(container)).toHaveLength(2);
});

test('a figure that does not change is a line in the middle', () => {
  const { container } = render(<Sparkline values={[5, 5]} />);
  expect(linesOf(container)).toEqual(['3,10 61,10']);
});

test('no value draws nothing', () => {
  const { container } = render(<Sparkline values={[undefined]} />);
  expect(container).toBeEmptyDOMElement();
});

test('is an image where it says something, else passed over', () => {
  const { container, rerender } = render(<Sparkline values={[1, 2]} />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  rerender(<Sparkline values={[1, 2]} label="Rising for three months" />);
  expect(screen.getByRole('img', { name: 'Rising for three months' })).toBeVisible();
});

test('needs no charts’ library, so that Home loads none', () => {
  const source = readFileSync(join(__dirname, '../../../src/taskpane/charts/Sparkline.tsx'), 'utf8');
  expect([...source.matchAll(/ from '([^']+)'/g)].map(([, module]) => module)).toEqual([
    '@fluentui/react-components',
  ]);
});
