/** What every part of a sheet can do; the parts are built by kind in the files beside this one. */
import { extent, type Cell } from '../address';
import { SheetWriter } from '../sheet-writer';
import { COLOURS } from '../style';
import { blockAnchor } from '../place';
import type { Block } from '../declare';
import type { Recipe } from '../recipe';

/** The sheet a block is written to. */
export interface Site {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly recipe: Recipe;
  /** Of a sheet that is there already: which formulas are entered again; all when left out. */
  readonly enters?: (formula: string) => boolean;
}

/** A part of a block's content, and how long it is as text. */
export interface Slice {
  readonly characters: number;
  readonly write: () => void;
}

export abstract class BlockBuilder extends SheetWriter {
  constructor(protected readonly site: Site) {
    super(site.sheet);
  }

  /** A new block: words, looks, content and names; nothing yet that refers to another sheet. */
  abstract place(): void;

  /** What needs the words and looks of the sheet to be there. */
  establish(): void {}

  /** What is left to write of a new block: content that is too much for the request with everything else. */
  slices(): Slice[] {
    return [];
  }

  /** The words alone, in the workbook's language. */
  abstract words(): void;

  /** Formulas, once every table and name exists. */
  abstract calculate(): void;

  /** Validation and conditional formats of a new block. */
  abstract rules(): void;

  protected get recipe(): Recipe {
    return this.site.recipe;
  }

  protected enters(formula: string | undefined): formula is string {
    return formula !== undefined && (this.site.enters?.(formula) ?? true);
  }

  /** The section heading stands in the row above a block. */
  protected heading(at: Cell, title: string): void {
    this.write(extent({ row: at.row - 1, column: at.column }, 1, 1), title, { bold: true, size: 12, color: COLOURS.accent });
  }

  protected anchor(block: Block, at: Cell): void {
    hiddenName(this.site.workbook, blockAnchor(block), this.range(extent(at, 1, 1)));
  }
}

export function hiddenName(workbook: Excel.Workbook, name: string, cell: Excel.Range): void {
  workbook.names.add(name, cell).visible = false;
}
