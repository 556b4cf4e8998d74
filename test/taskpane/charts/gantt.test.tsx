/** A plan over its days. */
import { screen, within } from '@testing-library/react';
import { Gantt, type GanttProps } from '../../../src/taskpane/charts/Gantt';
import { numbersOf, showChart, tableOf } from './chart';

const PLAN: GanttProps = {
  title: 'Roadmap',
  summary: 'The vision is late.',
  first: 1,
  last: 31,
  today: 10,
  gates: [{ day: 30, label: 'Day 30' }],
  dayLabel: (day) => `day ${day}`,
  rows: [
    { key: 'start', label: 'Announce', start: 1, finish: 5, done: 1, critical: true, phase: 'Strategy' },
    {
      key: 'vision',
      label: 'Write the vision',
      start: 6,
      finish: 15,
      done: 0.4,
      critical: true,
      phase: 'Strategy',
    },
    {
      key: 'pilot',
      label: 'Start a pilot',
      start: 16,
      finish: 31,
      done: 0,
      critical: false,
      phase: 'Pilots',
    },
  ],
};

const rowOf = (label: string) => screen.getByText(label).closest('li')!;
const barsOf = (label: string) =>
  [...rowOf(label).querySelectorAll('rect')].map((bar) => numbersOf(bar, 'x', 'width'));

test('a bar reaches from the morning of the first day to the evening of the last', () => {
  showChart(<Gantt {...PLAN} />);
  // 31 days on 320 pixels less 5 at each edge: 10 a day.
  expect(barsOf('Announce')[0]).toEqual([5, 50]);
  expect(barsOf('Write the vision')[0]).toEqual([55, 100]);
  expect(barsOf('Start a pilot')[0]).toEqual([155, 160]);
});

test('what is done is filled from the start', () => {
  showChart(<Gantt {...PLAN} />);
  expect(barsOf('Announce').at(-1)).toEqual([5, 50]);
  expect(barsOf('Write the vision').at(-1)).toEqual([55, 40]);
  expect(rowOf('Start a pilot').querySelectorAll('rect')).toHaveLength(2);
});

test('the critical path is hatched, and said', () => {
  showChart(<Gantt {...PLAN} />);
  expect(rowOf('Write the vision').querySelector('pattern')).not.toBeNull();
  expect(rowOf('Write the vision')).toHaveTextContent(
    /Write the vision day 6 – day 15 40% done, Critical path/,
  );
  expect(rowOf('Start a pilot').querySelector('pattern')).toBeNull();
  expect(rowOf('Start a pilot')).not.toHaveTextContent(/Critical/);
});

test('today is the middle of the day, a milestone its evening', () => {
  showChart(<Gantt {...PLAN} />);
  const [gate, today] = [...rowOf('Announce').querySelectorAll('line:not(pattern line)')].map(
    (line) => numbersOf(line, 'x1')[0],
  );
  expect([gate, today]).toEqual([305, 100]);
  expect(screen.getByText('Today, day 10')).toBeVisible();
  expect(screen.getByText('Day 30')).toBeVisible();
});

test('phases are named lists', () => {
  showChart(<Gantt {...PLAN} />);
  const plan = screen.getByRole('group', { name: 'The vision is late.' });
  expect(within(within(plan).getByRole('list', { name: 'Strategy' })).getAllByRole('listitem')).toHaveLength(
    2,
  );
  expect(within(within(plan).getByRole('list', { name: 'Pilots' })).getAllByRole('listitem')).toHaveLength(1);
});

test('rows are buttons where there is something to open', async () => {
  const onOpen = jest.fn();
  const { user } = showChart(<Gantt {...PLAN} onOpen={onOpen} />);
  await user.click(screen.getByRole('button', { name: /^Write the vision/ }));
  expect(onOpen).toHaveBeenCalledWith('vision');
});

test('is a table too, milestones included', async () => {
  expect(await tableOf(showChart(<Gantt {...PLAN} />))).toEqual([
    ['Task', 'Dates', 'Done', 'Critical'],
    ['Announce', 'day 1 –\nday 5', '100%', 'Yes'],
    ['Write the vision', 'day 6 –\nday 15', '40%', 'Yes'],
    ['Start a pilot', 'day 16 –\nday 31', '0%', 'No'],
    ['Day 30', 'day 30', '–no value', '–no value'],
  ]);
});
