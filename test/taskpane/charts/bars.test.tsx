/** Rankings, tornadoes and ranges: lengths and places as the numbers say, words for everything. */
import { screen, within } from '@testing-library/react';
import { RangeBar } from '../../../src/taskpane/charts/RangeBar';
import { RankBars } from '../../../src/taskpane/charts/RankBars';
import { TornadoChart } from '../../../src/taskpane/charts/TornadoChart';
import { numbersOf, showChart, tableOf, WIDTH } from './chart';

describe('a ranking', () => {
  const onOpen = jest.fn();
  const ranking = (
    <RankBars
      title="Use cases"
      summary="Invoices lead."
      rowName="Use case"
      valueName="Score"
      shareName="In the top 3"
      maximum={5}
      format={(value) => value.toFixed(1)}
      rows={[
        { key: 'invoices', label: 'Read invoices', value: 4, share: 0.75, highlighted: true },
        { key: 'minutes', label: 'Write minutes', value: 2.5, share: 0.1, note: 'No baseline yet' },
        { key: 'mail', label: 'Sort mail', value: 0 },
      ]}
      onOpen={onOpen}
    />
  );

  test('draws a bar as long as its share of the maximum, and the probability below it', () => {
    const { container } = showChart(ranking);
    const rows = within(screen.getByRole('list', { name: 'Invoices lead.' })).getAllByRole('listitem');
    const bars = rows.map((row) =>
      [...row.querySelectorAll('g > rect')].map((bar) => numbersOf(bar, 'width')[0]),
    );
    // 4 and 2.5 of 5 on 320 pixels less the outline; 75 % and 10 %; a zero is a stump.
    expect(bars).toEqual([[255, 240], [159, 32], [2]]);
    expect(container.querySelectorAll('g > rect[fill-opacity="0.18"]')).toHaveLength(2);
  });

  test('says the values, and why', () => {
    showChart(ranking);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Read invoices 4.0 In the top 3: 75%');
    expect(second).toHaveTextContent('Write minutes 2.5 In the top 3: 10% · No baseline yet');
  });

  test('opens what a row is about', async () => {
    const { user } = showChart(ranking);
    await user.click(screen.getByRole('button', { name: /Write minutes/ }));
    expect(onOpen).toHaveBeenCalledWith('minutes');
  });

  test('is a table too', async () => {
    expect(await tableOf(showChart(ranking))).toEqual([
      ['Use case', 'Score', 'In the top 3'],
      ['Read invoices', '4.0', '75%'],
      ['Write minutes', '2.5', '10%'],
      ['Sort mail', '0.0', '–no value'],
    ]);
  });
});

describe('a tornado', () => {
  const tornado = (
    <TornadoChart
      title="What moves the result"
      summary="Hours saved move it most."
      rowName="Assumption"
      base={100}
      format={(value) => `${value} k€`}
      rows={[
        { label: 'Price of a licence', low: 120, high: 90, lowNote: '15 €', highNote: '35 €' },
        { label: 'Hours saved', low: 40, high: 160, lowNote: '1 h', highNote: '3 h' },
      ]}
    />
  );

  test('has the strongest on top, and bars from the base to each end', () => {
    showChart(tornado);
    const rows = within(screen.getByRole('list', { name: 'Hours saved move it most.' })).getAllByRole(
      'listitem',
    );
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Hours saved'),
      expect.stringContaining('Price of a licence'),
    ]);
    const [hours, price] = rows.map((row) =>
      [...row.querySelectorAll('rect')].map((bar) => numbersOf(bar, 'x', 'width')),
    );
    const [[left, below], [middle, above]] = hours as [[number, number], [number, number]];
    expect(below).toBeCloseTo(above);
    expect(left + below).toBeCloseTo(middle);
    // 90 and 120 around a base of 100, where 60 is a whole side; a dear licence makes the smaller result.
    expect(price?.[0]?.[1]).toBeCloseTo(below / 6);
    expect(price?.[1]?.[1]).toBeCloseTo(below / 3);
    expect([...rows[1]!.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      '90 k€',
      '35 €',
      '120 k€',
      '15 €',
    ]);
  });

  test('names the base and keeps every text in the drawing', () => {
    const { container } = showChart(tornado);
    expect(screen.getByText('Base: 100 k€')).toBeVisible();
    for (const text of container.querySelectorAll('text')) {
      expect(numbersOf(text, 'x')[0]).toBeGreaterThanOrEqual(0);
      expect(numbersOf(text, 'x')[0]).toBeLessThan(WIDTH);
    }
  });

  test('is a table of both ends with the assumption behind each', async () => {
    expect(await tableOf(showChart(tornado))).toEqual([
      ['Assumption', 'Low', 'High'],
      ['Hours saved', '40 k€\n(1 h)', '160 k€\n(3 h)'],
      ['Price of a licence', '120 k€\n(15 €)', '90 k€\n(35 €)'],
    ]);
  });
});

describe('a range', () => {
  const range = (low: number, middle: number, high: number) => (
    <RangeBar
      title="Net benefit"
      summary="Between −10 and 90, most likely 40."
      rowName="Case"
      valueName="Net benefit"
      low={{ name: 'P10', value: low }}
      middle={{ name: 'P50', value: middle }}
      high={{ name: 'P90', value: high }}
      marks={[{ name: 'Plan', value: 50 }]}
      format={(value) => `${value} k€`}
    />
  );
  const placeOf = (text: string) => numbersOf(screen.getByText(text), 'x')[0]!;

  test('marks zero and the plan where they are', () => {
    const { container } = showChart(range(-10, 40, 90));
    expect(screen.getByRole('img')).toHaveAccessibleName('Between −10 and 90, most likely 40.');
    const [bar] = [...container.querySelectorAll('g > rect')].map((rect) => numbersOf(rect, 'x', 'width'));
    const [from = 0, width = 0] = bar ?? [];
    const marks = [...container.querySelectorAll('svg > g:not([class]) > line')].map(
      (line) => numbersOf(line, 'x1')[0]!,
    );
    // From −10 to 90, zero lies one tenth along, the plan of 50 six.
    expect(marks[0]).toBeCloseTo(from + width / 10);
    expect(marks[1]).toBeCloseTo(from + (width * 6) / 10);
    expect(screen.getByText('0 k€')).toBeVisible();
    expect(screen.getByText('Plan 50 k€')).toBeVisible();
  });

  test('keeps the three labels apart where the values are close', () => {
    showChart(range(95, 96, 97));
    // Each takes the room of its value, "95 k€": 5 letters of 6.16 pixels.
    expect(placeOf('P50') - placeOf('P10')).toBeGreaterThan(30.8);
    expect(placeOf('P90') - placeOf('P50')).toBeGreaterThan(30.8);
    expect(placeOf('P90')).toBeLessThanOrEqual(WIDTH - 15.4);
  });

  test('is a table too', async () => {
    expect(await tableOf(showChart(range(-10, 40, 90)))).toEqual([
      ['Case', 'Net benefit'],
      ['P10', '-10 k€'],
      ['P50', '40 k€'],
      ['P90', '90 k€'],
      ['Plan', '50 k€'],
    ]);
  });
});
