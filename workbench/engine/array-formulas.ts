/**
 * Whether a stored formula must be marked as a dynamic array in the file. Excel reads an unmarked formula in the old
 * way: it takes one value of a range where one is expected, which changes the result, and shows `@` where a function
 * may give several ("Implicit intersection operator: @", support.microsoft.com).
 */
import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { storedCustomName } from './formula-text';
import { ARRAY_MINDED, REFERRING, SPILLING, takesRange } from './function-arguments';
import { takesMatrix, type FunctionsMetadata } from './metadata';

/** What is needed of the engine's syntax tree (dist/types/modules/formula/syntax/ast.d.ts). */
export interface FormulaNode {
  readonly type: number;
  readonly name?: string;
  readonly args?: readonly FormulaNode[];
  readonly left?: FormulaNode;
  readonly right?: FormulaNode;
  readonly operand?: FormulaNode;
  readonly op?: string;
  readonly value?: unknown;
  readonly start?: FormulaNode;
  readonly end?: FormulaNode;
  readonly col?: string;
  readonly row?: string;
  readonly columns?: readonly string[];
  readonly specials?: readonly string[];
}

export const NODE = {
  number: 1,
  cell: 5,
  range: 6,
  operation: 7,
  call: 9,
  array: 10,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
} as const;

/** What a formula's text says about arrays. */
export interface ArrayUse {
  /** The value may hold several cells. */
  readonly several: boolean;
  /** It does: a range or a function that spills, not just INDEX or a custom function that might. */
  readonly sure: boolean;
  /** Somewhere inside, ranges are calculated cell by cell. */
  readonly arrays: boolean;
  /** So is a value that may turn out to be one cell: the result tells. `IF(x,"",INDEX(…))` */
  readonly open: boolean;
}

const NONE: ArrayUse = { several: false, sure: false, arrays: false, open: false };

const known = new WeakMap<FunctionsMetadata, Map<string, ArrayUse>>();

export function arrayUse(stored: string, metadata: FunctionsMetadata): ArrayUse {
  const cache = known.get(metadata) ?? new Map<string, ArrayUse>();
  known.set(metadata, cache);
  let use = cache.get(stored);
  if (!use) {
    use = new Analysis(metadata).of(syntaxTree(stored) ?? { type: 0 }, false);
    cache.set(stored, use);
  }
  return use;
}

/** The engine's own tree of a formula, or undefined when it cannot read it. */
export function syntaxTree(formula: string): FormulaNode | undefined {
  try {
    return parse(tokenize(formula));
  } catch {
    return undefined;
  }
}

export function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  return [...(node.args ?? []), node.left, node.right, node.operand].filter((child) => child !== undefined);
}

class Analysis {
  private readonly custom: ReadonlyMap<string, FunctionsMetadata['functions'][number]>;

  constructor(metadata: FunctionsMetadata) {
    this.custom = new Map(
      metadata.functions.map((entry) => [storedCustomName(entry.id).toUpperCase(), entry]),
    );
  }

  /** `inside`: within a function that evaluates arrays anyway. */
  of(node: FormulaNode, inside: boolean): ArrayUse {
    switch (node.type) {
      case NODE.range:
      case NODE.columns:
      case NODE.rows:
      case NODE.array:
        return { ...NONE, several: true, sure: true };
      case NODE.structured: {
        const oneCell = isOneRow(node) && node.columns?.length === 1;
        return { ...NONE, several: !oneCell, sure: !oneCell };
      }
      case NODE.call:
        return this.call(node, inside);
      default:
        if (node.type === NODE.operation && node.op === ':') return { ...NONE, several: true, sure: true };
        return this.lifted(
          childrenOf(node).map((child) => this.of(child, inside)),
          inside,
        );
    }
  }

  /** An operation that takes one value at a time, over these operands. */
  private lifted(parts: readonly ArrayUse[], inside: boolean): ArrayUse {
    const some = (what: keyof ArrayUse) => parts.some((part) => part[what]);
    const sure = some('sure');
    return {
      several: some('several'),
      sure,
      arrays: some('arrays') || (sure && !inside),
      open: some('open') || (some('several') && !sure && !inside),
    };
  }

  private call(node: FormulaNode, inside: boolean): ArrayUse {
    const name = (node.name ?? '').toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    const custom = this.custom.get(name);
    const arrayMinded = ARRAY_MINDED.has(name);
    const parts = (node.args ?? []).map((argument) => this.of(argument, inside || arrayMinded));
    const arrays = parts.some((part) => part.arrays);
    if (SPILLING.has(name)) return { several: true, sure: true, arrays: true, open: false };
    if (name === 'SINGLE') return { ...NONE, arrays: true };
    if (arrayMinded) return { ...NONE, arrays };
    const takesSeveral = (index: number) =>
      custom ? takesMatrix(custom.parameters[index] ?? { name: '' }) : takesRange(name, index);
    const use = this.lifted(
      parts.filter((_, index) => !takesSeveral(index)),
      inside,
    );
    const refers = REFERRING.has(name) && !(name === 'INDEX' && isOneCell(node.args ?? []));
    return {
      several: use.several || refers || custom?.result?.dimensionality === 'matrix',
      sure: use.sure,
      // What was open and is now added up can no longer be told from the result.
      arrays: arrays || use.arrays || parts.some((part, index) => part.open && takesSeveral(index)),
      open: use.open,
    };
  }
}

/** Does INDEX with these arguments give one cell (if its positions are single)? Position 0 is a whole row or column. */
function isOneCell([source, row, column, ...areas]: readonly FormulaNode[]): boolean {
  if (!source || !isPosition(row) || areas.length > 0) return false;
  return column ? isPosition(column) : isLine(source);
}

function isPosition(node: FormulaNode | undefined): boolean {
  return node !== undefined && node.type !== NODE.missing && !(node.type === NODE.number && node.value === 0);
}

/** One row or one column, as far as the text says. */
function isLine(node: FormulaNode): boolean {
  if (node.type === NODE.structured) return node.columns?.length === 1 || isOneRow(node);
  const { start, end } = node;
  return (
    node.type === NODE.cell || (start !== undefined && (start.col === end?.col || start.row === end?.row))
  );
}

function isOneRow({ specials = [] }: FormulaNode): boolean {
  const [special = '#Data', another] = specials;
  return /^#(This Row|Headers|Totals)$/i.test(special) && another === undefined;
}
