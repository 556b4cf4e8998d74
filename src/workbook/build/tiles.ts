/** Big figures in a row: label, value, a note below. */
import { cellAt } from '../address';
import { tilePlace } from '../layout';
import { firstOf, HEADER_HEIGHT, indent } from '../sheet-writer';
import { COLOURS } from '../style';
import { BlockBuilder, type Site } from './block';
import type { Tile, Tiles } from '../declare';

export class TilesBuilder extends BlockBuilder {
  constructor(
    site: Site,
    private readonly tiles: Tiles,
  ) {
    super(site);
  }

  place(): void {
    this.forEach((_tile, place, index) => {
      const fill = index % 2 ? COLOURS.calculated : COLOURS.accentTint;
      for (const line of [place.label, place.value, place.note]) {
        // Numbers do not run over into the next cell as text does.
        const cells = this.range(line);
        cells.merge();
        cells.format.fill.color = fill;
        indent(cells);
      }
      this.range(firstOf(place.label)).format.font.color = COLOURS.muted;
      const value = this.range(firstOf(place.value));
      value.format.font.set({ bold: true, size: 22, color: COLOURS.accent });
      value.format.rowHeight = HEADER_HEIGHT;
      this.range(firstOf(place.note)).format.font.set({ color: COLOURS.muted, size: 10 });
    });
    this.words();
    this.anchor(this.tiles, cellAt(this.tiles.at));
  }

  /** The note's words are its number format, so that it stays a number. */
  words(): void {
    const { text, formats } = this.recipe;
    this.forEach((tile, place) => {
      this.text(firstOf(place.label), text(`tiles.${tile.key}.label`));
      this.range(firstOf(place.value)).numberFormat = [[formats.of(tile.type)]];
      const phrase = formats.phrase(text(`tiles.${tile.key}.note`), tile.noteType);
      this.range(firstOf(place.note)).numberFormat = [[phrase]];
    });
  }

  calculate(): void {
    const spelled = (formula: string) => [[this.recipe.references.spelled(formula)]];
    this.forEach((tile, { value, note }) => {
      if (this.enters(tile.formula)) this.range(firstOf(value)).formulas = spelled(tile.formula);
      if (this.enters(tile.note)) this.range(firstOf(note)).formulas = spelled(tile.note);
    });
  }

  rules(): void {}

  private forEach(visit: (tile: Tile, place: ReturnType<typeof tilePlace>, index: number) => void): void {
    this.tiles.tiles.forEach((tile, index) => visit(tile, tilePlace(this.tiles, index), index));
  }
}
