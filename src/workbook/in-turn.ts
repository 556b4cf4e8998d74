/** Milliseconds of work that nobody notices; then the pane may draw and answer. */
const UNNOTICED = 20;

/** Does the work for each item, one after the other, and lets go of the thread in between. */
export async function inTurn<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - began < UNNOTICED) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return results;
}
