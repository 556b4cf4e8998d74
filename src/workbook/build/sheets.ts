/**
 * Builds one declared sheet through Office.js, in passes that each fit in one round trip with those of the other sheets:
 * `place` (words, data, tables, names, looks), `calculate` and `rules` (formulas, validation, conditional formats), `draw` (charts).
 * `words` and `calculate` also serve a sheet that is there already.
 */
import { cellAt, columnLetters, columnOf, extent, type Extent } from '../address';
import { drawChart, nameChart } from '../charts';
import { columnWidths } from '../layout';
import { checksPlace, sheetAnchor, type SheetPlace } from '../place';
import { MARGINS, printingOf } from '../printing';
import { SheetWriter } from '../sheet-writer';
import { COLOURS, pointsOf } from '../style';
import { setVisual } from '../visuals';
import { AreaBuilder } from './areas';
import { hiddenName, type BlockBuilder, type Site, type Slice } from './block';
import { FieldsBuilder } from './fields';
import { TableBuilder } from './tables';
import { TilesBuilder } from './tiles';
import { TimelineBuilder } from './timelines';
import type { Area, Block, Sheet } from '../declare';

/** Columns the line of checks takes: a number cannot run over. */
const CHECKS_WIDTH = 2;

export class SheetBuilder extends SheetWriter {
  private readonly declared: Sheet;
  private readonly blocks: readonly BlockBuilder[];

  constructor(
    private readonly site: Site,
    private readonly at: SheetPlace,
  ) {
    super(site.sheet);
    this.declared = at.declared;
    this.blocks = at.declared.blocks.map((block) => blockBuilder(block, site, at));
  }

  get worksheet(): Excel.Worksheet {
    return this.sheet;
  }

  place(): void {
    this.sheet.showGridlines = false;
    if (this.declared.checks) this.sheet.tabColor = COLOURS.accent;
    this.headline();
    this.widths(() => true);
    for (const block of this.blocks) block.place();
    if (this.declared.checks) this.placeChecks();
    this.establish();
    hiddenName(this.site.workbook, sheetAnchor(this.declared.key), this.range(extent(this.at.title, 1, 1)));
    this.setUpPage();
  }

  slices(): Slice[] {
    return this.blocks.flatMap((block) => block.slices());
  }

  /** New blocks on a sheet that is there; columns that its tables do not use become as wide as declared. */
  placeBlocks(): void {
    const used = new Set(
      [...this.at.tables.values()].flatMap(({ all }) =>
        Array.from({ length: all.columns }, (_, index) => columnLetters(all.left + index)),
      ),
    );
    this.widths((letters) => !used.has(letters));
    for (const block of this.blocks) block.place();
    this.establish();
  }

  words(): void {
    this.headline();
    for (const block of this.blocks) block.words();
    if (this.declared.checks) this.checksWords();
    this.batch.write();
    for (const chart of this.declared.charts ?? []) nameChart(this.sheet, chart, this.site.recipe.text);
  }

  calculate(): void {
    for (const block of this.blocks) block.calculate();
    const { checks } = this.declared;
    const { enters = () => true } = this.site;
    if (checks && enters(checks.formula)) {
      this.batch.enter(this.checksCell(), [[this.site.recipe.references.spelled(checks.formula)]]);
    }
    this.batch.write();
  }

  rules(): void {
    for (const block of this.blocks) block.rules();
    if (this.declared.checks) setVisual(this.range(this.checksCell()), 'problem', 'count');
  }

  /** `sourceOf`: the sheet an area lies on and the area as it lies there. */
  draw(sourceOf: (key: string) => { sheet: Excel.Worksheet; area: Area }): void {
    const { text, horizon } = this.site.recipe;
    for (const chart of this.declared.charts ?? []) {
      const { sheet, area } = sourceOf(chart.source);
      drawChart(this.sheet, chart, { area, source: sheet, text, horizon });
    }
  }

  private establish(): void {
    this.batch.write();
    for (const block of this.blocks) block.establish();
    this.batch.write();
  }

  private widths(sets: (letters: string) => boolean): void {
    for (const [letters, width] of columnWidths(this.declared)) {
      if (!sets(letters)) continue;
      this.batch.width({ left: cellAt(`${letters}1`).column, columns: 1 }, pointsOf(width));
    }
  }

  private headline(): void {
    const { text } = this.site.recipe;
    const { title } = this.at;
    this.write(extent(title, 1, 1), text(`sheets.${this.declared.key}.title`), {
      bold: true,
      size: 18,
      color: COLOURS.accent,
    });
    const below = extent({ ...title, row: title.row + 1 }, 1, 1);
    this.write(below, text(`sheets.${this.declared.key}.intro`), {
      color: COLOURS.muted,
      size: 10,
    });
  }

  private checksCell(): Extent {
    return extent(checksPlace(this.at), 1, 1);
  }

  /** One line that says how many checks failed; the words are its number format. */
  private placeChecks(): void {
    const line = extent(checksPlace(this.at), 1, CHECKS_WIDTH);
    this.range(line).merge();
    this.batch.look(this.checksCell(), { horizontal: 'Left', bold: true });
    this.checksWords();
    if (!this.site.recipe.sample) return;
    const below = columnOf({ ...line, top: line.top + 1 }, 0);
    const note = this.site.recipe.text('notes.sample');
    this.write(below, note, { italic: true, size: 10, color: COLOURS.muted });
  }

  private checksWords(): void {
    const { text, formats } = this.site.recipe;
    const words = (key: string) => `"${text(`notes.${key}`)}"`;
    const several = formats.phrase(text('notes.checksMany'), 'count');
    const numberFormat = `[=0]${words('checksNone')};[=1]${words('checksOne')};${several}`;
    this.batch.look(this.checksCell(), { numberFormat });
  }

  private setUpPage(): void {
    const { freezeRows, onOnePage, printed } = this.declared;
    const page = this.sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.centerHorizontally = true;
    page.setPrintMargins('Points', MARGINS);
    // Codes of Excel: the sheet's name, the page and the number of pages.
    page.headersFooters.defaultForAllPages.set({ leftFooter: '&A', rightFooter: '&P / &N' });
    if (freezeRows !== undefined) {
      this.sheet.freezePanes.freezeRows(freezeRows);
      page.setPrintTitleRows(`$${freezeRows}:$${freezeRows}`);
    }
    if (printed !== undefined) page.setPrintArea(printed);
    if (onOnePage) {
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      return;
    }
    const { scale, breaks } = printingOf(this.declared);
    page.zoom = { scale };
    for (const column of breaks) this.sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  }
}

export function blockBuilder(block: Block, site: Site, at: SheetPlace): BlockBuilder {
  switch (block.kind) {
    case 'table':
      return new TableBuilder(site, at.tables.get(block.key)!);
    case 'fields':
      return new FieldsBuilder(site, block, at.fields);
    case 'area':
      return new AreaBuilder(site, block);
    case 'tiles':
      return new TilesBuilder(site, block);
    case 'timeline':
      return new TimelineBuilder(site, block, at.tables.get(block.table)!);
  }
}
