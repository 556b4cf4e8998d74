/** A profile over dimensions, its gaps, and labels that are never cut. */
import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { angleOf, radarLayout } from '../../../src/taskpane/charts/radarLayout';
import { RadarChart, type RadarSeries } from '../../../src/taskpane/charts/RadarChart';
import { cornersOf, showChart, tableOf } from './chart';

const AXES = ['North', 'East', 'South', 'West'];

const radar = (...series: RadarSeries[]) => (
  <RadarChart
    title="Maturity"
    summary="Accounting is strongest in the north."
    axisName="Dimension"
    axes={AXES}
    series={series}
    minimum={0}
    maximum={3}
    rings={[1, 2, 3]}
    format={(value) => value.toFixed(1)}
  />
);

const profileOf = (container: HTMLElement) => container.querySelector('path[stroke="currentColor"]');

test('a value lies on its spoke as far out as it is high', () => {
  const { container } = showChart(radar({ name: 'Today', look: 'current', values: [3, 1.5, 1, 0] }));
  // On 320 pixels a web with short labels has 36 % of the width as its radius: 115.2.
  expect(cornersOf(profileOf(container))).toEqual([
    [0, -115.2],
    [57.6, 0],
    [0, 38.4],
    [0, 0],
    [0, -115.2],
  ]);
});

test('a missing value is a gap, not a zero', () => {
  const { container } = showChart(radar({ name: 'Today', look: 'current', values: [3, undefined, 1, 2] }));
  const path = profileOf(container);
  expect(path?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(path).toHaveAttribute('fill', 'none');
  expect(container.querySelectorAll('circle')).toHaveLength(3);
});

test('today’s values stand with the names, all values in the table', async () => {
  const chart = showChart(
    radar(
      { name: 'Target', look: 'target', values: [3, 3, 2, 2] },
      { name: 'Today', look: 'current', values: [2.5, undefined, 1, 2] },
    ),
  );
  expect(screen.getByRole('img')).toHaveAccessibleName('Accounting is strongest in the north.');
  expect(screen.getByText('2.5')).toBeVisible();
  expect(await tableOf(chart)).toEqual([
    ['Dimension', 'Target', 'Today'],
    ['North', '3.0', '2.5'],
    ['East', '3.0', '–no value'],
    ['South', '2.0', '1.0'],
    ['West', '2.0', '2.0'],
  ]);
});

const GERMAN = [
  'Umgang mit Werkzeugen',
  'Breite der Anwendung',
  'Selbstständigkeit',
  'Innovation',
  'Wissensaustausch',
];

const label = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{1,14}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

describe('labels', () => {
  test.each([240, 280, 400])('of German dimensions keep every word whole on %i pixels', (width) => {
    const { labels, radius } = radarLayout(
      GERMAN.map((name) => ({ name, value: '2,5' })),
      width,
    );
    expect(labels.map(({ lines }) => lines.join(' '))).toEqual(GERMAN);
    expect(radius).toBeGreaterThanOrEqual(48);
  });

  test('stay in the drawing, off the web and off each other', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 280, max: 560 }),
        (names, width) => {
          const layout = radarLayout(
            names.map((name) => ({ name, value: '2.5' })),
            width,
          );
          expect(layout.labels).toHaveLength(names.length);
          layout.labels.forEach((one, axis) => {
            expect(one.x).toBeGreaterThanOrEqual(-width / 2);
            expect(one.x + one.width).toBeLessThanOrEqual(width / 2);
            expect(one.y).toBeGreaterThanOrEqual(-layout.above);
            expect(one.y + one.height).toBeLessThanOrEqual(layout.below);
            for (const other of layout.labels.slice(axis + 1)) {
              const apart =
                one.x >= other.x + other.width ||
                other.x >= one.x + one.width ||
                one.y >= other.y + other.height ||
                other.y >= one.y + one.height;
              expect(apart).toBe(true);
            }
          });
          const ends = names.map((_, axis) => ({
            x: layout.radius * Math.sin(angleOf(axis, names.length)),
            y: -layout.radius * Math.cos(angleOf(axis, names.length)),
          }));
          for (const { x, y, width: wide, height } of layout.labels) {
            for (const end of ends) {
              expect(end.x > x && end.x < x + wide && end.y > y && end.y < y + height).toBe(false);
            }
          }
        },
      ),
    );
  });
});
