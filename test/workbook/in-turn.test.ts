import { inTurn } from '../../src/workbook/in-turn';

/** Longer than goes unnoticed. */
const busy = () => {
  const until = performance.now() + 25;
  while (performance.now() < until);
};

test('Between two long pieces of work whoever waits gets the thread', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('someone else'));
  await inTurn(['first', 'second'], (piece) => {
    order.push(piece);
    busy();
  });
  expect(order).toEqual(['first', 'someone else', 'second']);
});

test('A piece that fails ends the work', async () => {
  const done: number[] = [];
  const failing = inTurn([1, 2, 3], (piece) => {
    if (piece === 2) throw new Error('no');
    done.push(piece);
  });
  await expect(failing).rejects.toThrow('no');
  expect(done).toEqual([1]);
});
