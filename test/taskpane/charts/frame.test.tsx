/** What all charts have in common: a title, a picture in words, the table behind it. */
import { screen } from '@testing-library/react';
import { ChartFigure } from '../../../src/taskpane/charts/ChartFigure';
import { Drawing } from '../../../src/taskpane/charts/Drawing';
import { CATALOGUES, foreignTexts, LANGUAGES } from '../pane';
import { showChart, tableOf, WIDTH } from './chart';

const FIGURE = (
  <ChartFigure
    title="Hours saved"
    legend={[{ name: 'Only one', sample: null }]}
    table={{
      columns: ['Month', 'Hours'],
      rows: [
        ['May', '12'],
        ['June', undefined],
      ],
    }}
  >
    {(width) => (
      <Drawing summary="Hours saved rose in May." width={width} height={10}>
        <rect />
      </Drawing>
    )}
  </ChartFigure>
);

test('the figure is named by its title, the picture by what it shows', () => {
  showChart(FIGURE);
  expect(screen.getByRole('figure', { name: 'Hours saved' })).toContainElement(
    screen.getByRole('img', { name: 'Hours saved rose in May.' }),
  );
});

test('draws for a pane as Excel opens it where nothing is measured', () => {
  showChart(FIGURE);
  expect(screen.getByRole('img')).toHaveAttribute('viewBox', `0 0 ${WIDTH} 10`);
});

test('a single series needs no legend', () => {
  showChart(FIGURE);
  expect(screen.queryByText('Only one')).toBeNull();
});

test('the same values are a table behind a button, which says whether it is open', async () => {
  const chart = showChart(FIGURE);
  const toggle = screen.getByRole('button', { name: 'Show as table' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('table')).toBeNull();
  expect(await tableOf(chart)).toEqual([
    ['Month', 'Hours'],
    ['May', '12'],
    ['June', '–no value'],
  ]);
  expect(screen.getByRole('table', { name: 'Hours saved' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'June' })).toBeVisible();
  expect(toggle).toHaveAccessibleName('Hide the table');
  expect(toggle).toHaveFocus();
  await chart.user.click(toggle);
  expect(screen.queryByRole('table')).toBeNull();
});

test.each(LANGUAGES)('speaks %s only', async (language) => {
  const words = CATALOGUES[language].views.charts as Record<string, string>;
  const { container, user } = showChart(FIGURE, language);
  await user.click(screen.getByRole('button', { name: words.showTable }));
  expect(screen.getByRole('button', { name: words.hideTable })).toBeVisible();
  expect(foreignTexts(container, language)).toEqual([]);
});
