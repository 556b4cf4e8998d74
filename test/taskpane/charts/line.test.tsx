/** Figures over time: names that fit, gaps, ranges, marks, and the latest value of each. */
import { screen } from '@testing-library/react';
import { LineChart, type LineChartProps } from '../../../src/taskpane/charts/LineChart';
import { lineLayout } from '../../../src/taskpane/charts/lineLayout';
import { cornersOf, numbersOf, showChart, tableOf, WIDTH } from './chart';

const CASH: LineChartProps = {
  title: 'Cumulative cash',
  summary: 'The programme pays back in month 3.',
  pointName: 'Month',
  points: ['M1', 'M2', 'M3', 'M4'],
  series: [{ name: 'Expected', look: 'current', values: [-20, -10, undefined, 20] }],
  format: (value) => `${value} €`,
};

/** The text of that level on the axis. */
const levelOf = (text: string) => numbersOf(screen.getByText(text), 'y')[0]!;

test('a gap stays a gap, and the latest value stands at the end', () => {
  const { container } = showChart(<LineChart {...CASH} />);
  expect(screen.getByRole('img')).toHaveAccessibleName('The programme pays back in month 3.');
  const [first, second, last] = cornersOf(container.querySelector('path.visx-linepath'));
  // M1 to M4 are three steps of one third; 20 € is as far above 0 as −20 € below.
  expect(last![0]! - first![0]!).toBeCloseTo(3 * (second![0]! - first![0]!), 0);
  expect(first![1]! - second![1]!).toBeCloseTo((first![1]! - last![1]!) / 4, 0);
  // On the axis and at the end of the line, at the same height.
  const [axis, end] = screen.getAllByText('20 €').map((text) => numbersOf(text, 'y')[0]);
  expect(axis).toBeCloseTo(end!);
});

test('names zero and draws it stronger where values lie on both sides', () => {
  const { container } = showChart(<LineChart {...CASH} />);
  // The text's baseline is 4 pixels below the line it names.
  const across = [...container.querySelectorAll('svg > line')].map((line) => numbersOf(line, 'y1', 'y2'));
  expect(across).toEqual([[levelOf('0 €') - 4, levelOf('0 €') - 4]]);
});

test('the axis reaches what it is told to', () => {
  const { domainY } = lineLayout(
    { ...CASH, series: [{ name: 'a', look: 'current', values: [40, 60] }], reach: [0, 100] },
    WIDTH,
  );
  expect(domainY).toEqual([0, 100]);
});

test('values that are all the same still have an axis', () => {
  const flat = (value: number) =>
    lineLayout({ ...CASH, series: [{ name: 'a', look: 'current', values: [value, value] }] }, WIDTH).domainY;
  expect(flat(0)).toEqual([0, 1]);
  expect(flat(7)).toEqual([0, 8]);
  expect(lineLayout({ ...CASH, series: [] }, WIDTH).domainY).toEqual([0, 1]);
});

describe('what stands in the picture', () => {
  const POINTS = Array.from({ length: 24 }, (_, index) => `week ${index + 1}`);
  const layout = lineLayout(
    {
      ...CASH,
      points: POINTS,
      series: ['a', 'b', 'c'].map((name, index) => ({
        name,
        look: 'current',
        values: POINTS.map((_, week) => week + index / 10),
      })),
      marks: [
        { at: 10, label: 'Pays back here' },
        { at: 11, label: 'Today' },
        { at: 23, label: 'A long name at the very end' },
      ],
    },
    WIDTH,
  );

  test('names of points are left out until they fit, never the last', () => {
    expect(layout.names.at(-1)?.name).toBe('week 24');
    expect(layout.names.length).toBeGreaterThan(2);
    layout.names.slice(1).forEach(({ text }, index) => {
      expect(text.from).toBeGreaterThan(layout.names[index]!.text.to);
    });
  });

  test('marks close together stand in rows, within the drawing', () => {
    const [one, two, last] = layout.marks;
    expect([one?.row, two?.row]).toEqual([0, 1]);
    expect(last?.text.to).toBeLessThanOrEqual(WIDTH);
  });

  test('latest values close together stand below each other, the highest on top', () => {
    expect(layout.ends.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    const [c, b, a] = layout.ends.map(({ at }) => at);
    expect(b!.from).toBeGreaterThanOrEqual(c!.to);
    expect(a!.from).toBeGreaterThanOrEqual(b!.to);
  });
});

test('the legend and the table name the range too', async () => {
  const chart = showChart(
    <LineChart
      {...CASH}
      band={{ name: 'P10–P90', low: [-20, -15, undefined, 10], high: [-20, -5, 4, 30] }}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Expected',
    'P10–P90',
  ]);
  expect(await tableOf(chart)).toEqual([
    ['Month', 'Expected', 'P10–P90'],
    ['M1', '-20 €', '-20 € – -20 €'],
    ['M2', '-10 €', '-15 € – -5 €'],
    ['M3', '–no value', '–no value'],
    ['M4', '20 €', '10 € – 30 €'],
  ]);
});
