/** Cells that share a value as few rectangles. */
import { cellAt, extent, type Extent } from '../../src/workbook/address';
import { Layer, united } from '../../src/workbook/layers';

const at = (address: string, rows = 1, columns = 1): Extent => extent(cellAt(address), rows, columns);

test('neighbours become one: side by side, then one below the other', () => {
  expect(united([at('B2'), at('C2'), at('B3'), at('C3')])).toEqual([at('B2', 2, 2)]);
  // An L keeps its corner in the wide part.
  expect(united([at('B2'), at('B3'), at('C3')])).toEqual([at('B2'), at('B3', 1, 2)]);
  expect(united([at('B2'), at('D2')])).toEqual([at('B2'), at('D2')]);
});

test('what is said later holds, the rest of what was said before stays', () => {
  const layer = new Layer<string>();
  layer.set(at('B2', 3, 3), 'old');
  layer.set(at('C3'), 'new');
  const cells = new Map(
    layer
      .united()
      .flatMap(({ at: { top, left, rows, columns }, value }) =>
        Array.from({ length: rows * columns }, (_, index) => [
          `${top + Math.floor(index / columns)},${left + (index % columns)}`,
          value,
        ]),
      ) as [string, string][],
  );
  expect(cells.size).toBe(9);
  expect([...cells].filter(([, value]) => value === 'new')).toEqual([['2,2', 'new']]);
});

test('a layer that was cleared says nothing', () => {
  const layer = new Layer<number>();
  layer.set(at('A1'), 1);
  layer.clear();
  expect(layer.united()).toEqual([]);
});
