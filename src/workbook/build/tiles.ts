/** Big figures in a row: label, value, a note below. */
import { cellAt } from '../address';
import { tilePlace } from '../layout';
import { firstOf, HEADER_HEIGHT, INDENTED } from '../sheet-writer';
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
        this.range(line).merge();
        this.batch.look(line, { fill, ...INDENTED });
      }
      this.batch.look(firstOf(place.label), { color: COLOURS.muted });
      const value = { bold: true, size: 22, color: COLOURS.accent, rowHeight: HEADER_HEIGHT };
      this.batch.look(firstOf(place.value), value);
      this.batch.look(firstOf(place.note), { color: COLOURS.muted, size: 10 });
    });
    this.words();
    this.anchor(this.tiles, cellAt(this.tiles.at));
  }

  /** The note's words are its number format, so that it stays a number. */
  words(): void {
    const { text, formats } = this.recipe;
    this.forEach((tile, place) => {
      this.text(firstOf(place.label), text(`tiles.${tile.key}.label`));
      this.batch.look(firstOf(place.value), { numberFormat: formats.of(tile.type) });
      const numberFormat = formats.phrase(text(`tiles.${tile.key}.note`), tile.noteType);
      this.batch.look(firstOf(place.note), { numberFormat });
    });
  }

  calculate(): void {
    const spelled = (formula: string) => [[this.recipe.references.spelled(formula)]];
    this.forEach((tile, { value, note }) => {
      if (this.enters(tile.formula)) this.batch.enter(value, spelled(tile.formula));
      if (this.enters(tile.note)) this.batch.enter(note, spelled(tile.note));
    });
  }

  rules(): void {}

  private forEach(visit: (tile: Tile, place: ReturnType<typeof tilePlace>, index: number) => void): void {
    this.tiles.tiles.forEach((tile, index) => visit(tile, tilePlace(this.tiles, index), index));
  }
}
