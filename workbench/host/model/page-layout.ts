import type { Worksheet } from '@cj-tech-master/excelts';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/host-object';
import { formatArea, MAX_COLUMNS, MAX_ROWS, parseArea } from './address';
import type { Book } from './book';
import { areaOn } from './area-on';
import { Range } from './range';
import { keyOf } from './objects';

const POINTS_PER_INCH = 72;

/** API names of paper sizes and their numbers in the file (ECMA-376, 18.3.1.63); those a European or US office prints on. */
const PAPER: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Edge = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** API `PageLayout`: margins in points (the file keeps inches). */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }
  get orientation(): string {
    return this.setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    this.setup.orientation = orientation.toLowerCase();
  }
  get paperSize(): string | null {
    const size = this.setup.paperSize;
    return size === undefined ? 'Letter' : keyOf(PAPER, size, '') || null;
  }
  set paperSize(paper: string) {
    const size = PAPER[paper];
    if (size === undefined) throw apiNotFound(`PageLayout.paperSize = "${paper}"`);
    this.setup.paperSize = size;
  }
  get zoom(): Record<string, number> {
    if (!this.setup.fitToPage) return { scale: this.setup.scale ?? 100 };
    const { fitToWidth, fitToHeight } = this.setup;
    return {
      ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
      ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
    };
  }
  set zoom(zoom: {
    scale?: number | null;
    horizontalFitToPages?: number | null;
    verticalFitToPages?: number | null;
  }) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
    if (scale !== null && scale !== undefined) {
      if (scale < 10 || scale > 400) throw invalidArgument('PageLayoutZoomOptions.scale');
      this.setup.scale = scale;
      this.setup.fitToPage = false;
      return;
    }
    this.setup.fitToPage = true;
    // Zero means as many pages as needed.
    this.setup.fitToWidth = horizontalFitToPages ?? 0;
    this.setup.fitToHeight = verticalFitToPages ?? 0;
  }
  get centerHorizontally(): boolean {
    return this.setup.horizontalCentered === true;
  }
  set centerHorizontally(center: boolean) {
    this.setup.horizontalCentered = center;
  }
  get centerVertically(): boolean {
    return this.setup.verticalCentered === true;
  }
  set centerVertically(center: boolean) {
    this.setup.verticalCentered = center;
  }
  get blackAndWhite(): boolean {
    return this.setup.blackAndWhite === true;
  }
  set blackAndWhite(blackAndWhite: boolean) {
    this.setup.blackAndWhite = blackAndWhite;
  }
  get printGridlines(): boolean {
    return this.setup.showGridLines === true;
  }
  set printGridlines(print: boolean) {
    this.setup.showGridLines = print;
  }
  get printHeadings(): boolean {
    return this.setup.showRowColHeaders === true;
  }
  set printHeadings(print: boolean) {
    this.setup.showRowColHeaders = print;
  }
  get printOrder(): string {
    return this.setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  }
  set printOrder(order: string) {
    this.setup.pageOrder = order.charAt(0).toLowerCase() + order.slice(1);
  }
  get leftMargin(): number {
    return this.margin('left');
  }
  set leftMargin(points: number) {
    this.setMargin('left', points);
  }
  get rightMargin(): number {
    return this.margin('right');
  }
  set rightMargin(points: number) {
    this.setMargin('right', points);
  }
  get topMargin(): number {
    return this.margin('top');
  }
  set topMargin(points: number) {
    this.setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.margin('bottom');
  }
  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get headerMargin(): number {
    return this.margin('header');
  }
  set headerMargin(points: number) {
    this.setMargin('header', points);
  }
  get footerMargin(): number {
    return this.margin('footer');
  }
  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }

  setPrintMargins(unit: string, margins: Partial<Record<Edge, number | null>>): void {
    const toPoints = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 }[unit] ?? 1;
    for (const [edge, value] of Object.entries(margins)) {
      if (value !== null) this.setMargin(edge as Edge, value * toPoints);
    }
  }
  setPrintArea(area: Range | string): void {
    this.setup.printArea = formatArea(area instanceof Range ? area.area : areaOn(this.sheet, area));
  }
  getPrintArea(): Range {
    return this.reference(this.setup.printArea);
  }
  getPrintAreaOrNullObject(): Range {
    return this.getPrintArea();
  }
  setPrintTitleRows(rows: Range | string): void {
    const area = rows instanceof Range ? rows.area : areaOn(this.sheet, rows);
    this.setup.printTitlesRow = `${area.row + 1}:${area.row + area.rows}`;
  }
  getPrintTitleRows(): Range {
    return this.reference(this.setup.printTitlesRow);
  }
  getPrintTitleRowsOrNullObject(): Range {
    return this.getPrintTitleRows();
  }
  setPrintTitleColumns(columns: Range | string): void {
    const area = columns instanceof Range ? columns.area : areaOn(this.sheet, columns);
    this.setup.printTitlesColumn = formatArea({ ...area, row: 0, rows: MAX_ROWS });
  }
  getPrintTitleColumns(): Range {
    return this.reference(this.setup.printTitlesColumn);
  }
  getPrintTitleColumnsOrNullObject(): Range {
    return this.getPrintTitleColumns();
  }

  private get setup(): Worksheet['pageSetup'] {
    this.book.assertAlive(this.sheet);
    return this.sheet.pageSetup;
  }

  private margin(edge: Edge): number {
    return this.setup.margins[edge] * POINTS_PER_INCH;
  }

  private setMargin(edge: Edge, points: number): void {
    if (points < 0) throw invalidArgument(`PageLayout.${edge}Margin`);
    this.setup.margins = { ...this.setup.margins, [edge]: points / POINTS_PER_INCH };
  }

  private reference(stored: string | undefined): Range {
    const area = stored === undefined ? undefined : parseArea(stored);
    if (!area || area.columns > MAX_COLUMNS) throw itemNotFound();
    return new Range(this.book, this.sheet, area);
  }
}

class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

type Section = 'L' | 'C' | 'R';

/** The three sections of header and footer, which the file keeps in one text: `&Lleft&Ccentre&Rright`. */
class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get leftHeader(): string {
    return this.section('oddHeader', 'L');
  }
  set leftHeader(text: string) {
    this.setSection('oddHeader', 'L', text);
  }
  get centerHeader(): string {
    return this.section('oddHeader', 'C');
  }
  set centerHeader(text: string) {
    this.setSection('oddHeader', 'C', text);
  }
  get rightHeader(): string {
    return this.section('oddHeader', 'R');
  }
  set rightHeader(text: string) {
    this.setSection('oddHeader', 'R', text);
  }
  get leftFooter(): string {
    return this.section('oddFooter', 'L');
  }
  set leftFooter(text: string) {
    this.setSection('oddFooter', 'L', text);
  }
  get centerFooter(): string {
    return this.section('oddFooter', 'C');
  }
  set centerFooter(text: string) {
    this.setSection('oddFooter', 'C', text);
  }
  get rightFooter(): string {
    return this.section('oddFooter', 'R');
  }
  set rightFooter(text: string) {
    this.setSection('oddFooter', 'R', text);
  }

  private section(part: 'oddHeader' | 'oddFooter', section: Section): string {
    return sections(this.sheet.headerFooter[part] ?? '')[section];
  }

  private setSection(part: 'oddHeader' | 'oddFooter', section: Section, text: string): void {
    const all = { ...sections(this.sheet.headerFooter[part] ?? ''), [section]: text };
    const joined = (['L', 'C', 'R'] as const).map((key) => (all[key] ? `&${key}${all[key]}` : '')).join('');
    if (joined.length > 255) throw invalidArgument('a header or footer holds 255 characters');
    this.sheet.headerFooter[part] = joined || null;
  }
}

function sections(text: string): Record<Section, string> {
  const found: Record<Section, string> = { L: '', C: '', R: '' };
  for (const match of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs))
    found[match[1] as Section] = match[2] ?? '';
  return found;
}
