/** Cells that share a value, kept as few rectangles: what is said later holds. */
import type { Extent } from './address';

export interface Part<T> {
  readonly at: Extent;
  readonly value: T;
}

export class Layer<T> {
  private parts: Part<T>[] = [];

  set(at: Extent, value: T): void {
    if (this.parts.some((part) => overlap(part.at, at))) {
      this.parts = this.parts.flatMap((part) =>
        overlap(part.at, at) ? rest(part.at, at).map((left) => ({ at: left, value: part.value })) : [part],
      );
    }
    this.parts.push({ at, value });
  }

  clear(): void {
    this.parts = [];
  }

  /** Neighbours of one value as one. */
  united(): Part<T>[] {
    const byValue = new Map<T, Extent[]>();
    for (const { at, value } of this.parts) {
      const same = byValue.get(value);
      if (same) same.push(at);
      else byValue.set(value, [at]);
    }
    return [...byValue].flatMap(([value, extents]) => united(extents).map((at) => ({ at, value })));
  }
}

/** The same cells as fewer rectangles: side by side first, then one below the other. */
export function united(extents: readonly Extent[]): Extent[] {
  const across = [...extents].sort((a, b) => a.top - b.top || a.rows - b.rows || a.left - b.left);
  const wide = joined(across, (a, b) =>
    a.top === b.top && a.rows === b.rows && a.left + a.columns === b.left
      ? { ...a, columns: a.columns + b.columns }
      : undefined,
  );
  const down = wide.sort((a, b) => a.left - b.left || a.columns - b.columns || a.top - b.top);
  return joined(down, (a, b) =>
    a.left === b.left && a.columns === b.columns && a.top + a.rows === b.top
      ? { ...a, rows: a.rows + b.rows }
      : undefined,
  );
}

function joined(extents: readonly Extent[], union: (a: Extent, b: Extent) => Extent | undefined): Extent[] {
  const result: Extent[] = [];
  for (const extent of extents) {
    const last = result.at(-1);
    const both = last && union(last, extent);
    if (both) result[result.length - 1] = both;
    else result.push(extent);
  }
  return result;
}

function overlap(a: Extent, b: Extent): boolean {
  return (
    a.top < b.top + b.rows &&
    b.top < a.top + a.rows &&
    a.left < b.left + b.columns &&
    b.left < a.left + a.columns
  );
}

/** What of `a` lies outside `b`: above, below, left and right of it. */
function rest(a: Extent, b: Extent): Extent[] {
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.top + a.rows, b.top + b.rows);
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.left + a.columns, b.left + b.columns);
  const middle = { top, rows: bottom - top };
  return [
    { ...a, rows: top - a.top },
    { ...a, top: bottom, rows: a.top + a.rows - bottom },
    { ...middle, left: a.left, columns: left - a.left },
    { ...middle, left: right, columns: a.left + a.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
