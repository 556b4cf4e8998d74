/**
 * Brings a programme of an older version up to date. What people entered, their own columns and sheets stay where they are;
 * new columns are added at the right end of the tables, new blocks where there is room, and every formula is entered again.
 */
import { addressOf, type Extent } from '../address';
import { CALCULATIONS, CalculationsBuilder, spillCells } from '../build/calculations';
import { hiddenName } from '../build/block';
import { SheetBuilder } from '../build/sheets';
import { TableBuilder } from '../build/tables';
import { putBack } from '../images';
import { carryOut, roundTrip } from '../change';
import { sheetsThere, spillsOf } from '../existing';
import { inTurn } from '../in-turn';
import { findArea } from '../layout';
import { newPlace, sheetAnchor } from '../place';
import { constantNames, definedNamesOn, namesOn } from '../recipe';
import { CONSTANTS, sheetsOf } from '../sheets';
import { WORKBOOK_VERSION, writeState } from '../state';
import { footprint } from './space';
import { planned, type Plan, type UpgradedSheet } from './plan';
import type { Area } from '../declare';
import type { CreateHooks } from '../programme';

/** Holds what makes room for the new until all of it stands. */
const BACKUP = '_CapIA backup';

export async function upgradeProgramme(hooks?: CreateHooks): Promise<void> {
  await carryOut<Plan>(
    {
      plan: planned,
      touches: ({ existing }) => sheetsThere(existing),
      restructures: () => true,
      async write(context, plan, report) {
        const { workbook } = context;
        const { existing, recipe } = plan;
        report('sheets');
        makeRoom(workbook, plan);
        const upgrade = new Upgrade(workbook, plan);
        await upgrade.place();
        await roundTrip(context);

        report('tables');
        await upgrade.calculate();
        await roundTrip(context);

        report('charts');
        await upgrade.draw();
        await roundTrip(context);

        report('finishing');
        writeState(workbook, { ...existing.located.state, version: WORKBOOK_VERSION });
        workbook.worksheets.getItem(BACKUP).delete();
        const dashboard = existing.located.sheets.get(recipe.sheets[0]!.key);
        if (dashboard) workbook.worksheets.getItem(dashboard.id).activate();
        await context.sync();
      },
      undo,
    },
    hooks,
  );
}

class Upgrade {
  private readonly added: ReadonlyMap<
    string,
    { readonly sheet: Excel.Worksheet; readonly builder: SheetBuilder }
  >;
  private readonly calculations: CalculationsBuilder;
  private readonly spills;
  private readonly spillsAt;

  constructor(
    private readonly workbook: Excel.Workbook,
    private readonly plan: Plan,
  ) {
    const { recipe, existing } = plan;
    const { located } = existing;
    const sheetNamed = (key: string) => workbook.worksheets.add(recipe.text(`sheets.${key}.name`));
    this.added = new Map(
      plan.newSheets.map((declared) => {
        const sheet = sheetNamed(declared.key);
        const rowsOf = (key: string) => recipe.content.rows[key]?.length ?? 0;
        const builder = new SheetBuilder({ workbook, sheet, recipe }, newPlace(declared, rowsOf));
        return [declared.key, { sheet, builder }];
      }),
    );
    const { calculations } = located;
    this.calculations = new CalculationsBuilder({
      workbook,
      sheet: calculations ? workbook.worksheets.getItem(calculations.id) : sheetNamed(CALCULATIONS),
      recipe,
    });
    const all = spillsOf(sheetsOf(new Set(located.state.modules)));
    this.spills = all.filter(({ name }) => !calculations?.spills.has(name));
    this.spillsAt = new Map([
      ...(calculations?.spills ?? []),
      ...spillCells(this.spills, all, calculations?.spills),
    ]);
    this.all = all;
  }

  private readonly all;

  async place(): Promise<void> {
    const { located } = this.plan.existing;
    await inTurn(this.added.values(), ({ builder }) => builder.place());
    await inTurn(this.plan.sheets, (sheet) => {
      const site = this.site(sheet);
      for (const [key, table] of sheet.place.tables) {
        const added = sheet.newColumns.filter((entry) => entry.table.key === key);
        if (added.length === 0) continue;
        this.workbook.tables.getItem(table.table.name).resize(addressOf(table.all));
        const builder = new TableBuilder(site, table);
        for (const { column } of added) builder.column(column);
      }
      new SheetBuilder(site, sheet.newPlace).placeBlocks();
      const anchor = sheetAnchor(sheet.declared.key);
      if (!located.present.names.includes(anchor)) {
        const { row, column } = sheet.place.title;
        hiddenName(this.workbook, anchor, site.sheet.getCell(row, column));
      }
    });
    if (!located.calculations) this.calculations.placeSheet();
    this.calculations.place(this.spills, this.spillsAt);
    for (const name of constantNames()) {
      if (!located.present.names.includes(name)) this.workbook.names.add(name, CONSTANTS[name]!);
    }
  }

  async calculate(): Promise<void> {
    this.calculations.calculate(this.all, this.spillsAt);
    await inTurn(this.added.values(), ({ builder }) => {
      builder.calculate();
      builder.rules();
    });
    await inTurn(this.plan.sheets, (sheet) => {
      const site = this.site(sheet);
      const whole = new SheetBuilder(site, sheet.place);
      whole.words();
      whole.calculate();
      new SheetBuilder(site, sheet.newPlace).rules();
      for (const [key, table] of sheet.place.tables) {
        const added = sheet.newColumns
          .filter((entry) => entry.table.key === key)
          .map(({ column }) => column.key);
        if (added.length > 0) new TableBuilder(site, table).rules(new Set(added));
      }
    });
  }

  async draw(): Promise<void> {
    const sourceOf = (key: string) => this.source(key);
    await inTurn(this.added.values(), ({ builder }) => builder.draw(sourceOf));
    await inTurn(this.plan.sheets, (sheet) => {
      const site = this.site(sheet);
      for (const { key } of sheet.located.place.declared.charts ?? [])
        site.sheet.charts.getItem(key).delete();
      new SheetBuilder(site, sheet.newPlace).draw(sourceOf);
    });
  }

  private site({ located }: UpgradedSheet) {
    return {
      workbook: this.workbook,
      sheet: this.workbook.worksheets.getItem(located.id),
      recipe: this.plan.recipe,
    };
  }

  private source(key: string): { sheet: Excel.Worksheet; area: Area } {
    const { sheet, area } = findArea(key);
    const added = this.added.get(sheet.key);
    if (added) return { sheet: added.sheet, area };
    const upgraded = this.plan.sheets.find(({ declared }) => declared.key === sheet.key)!;
    const placed = upgraded.place.declared.blocks.find((block) => block.kind === 'area' && block.key === key);
    return { sheet: this.site(upgraded).sheet, area: placed as Area };
  }
}

/** Where each leftover is kept meanwhile: below one another. */
function backups({ sheets }: Plan): { readonly id: string; readonly at: Extent; readonly kept: Extent }[] {
  let top = 0;
  return sheets.flatMap(({ located, leftovers }) =>
    leftovers.map((at) => {
      const kept = { ...at, top };
      top += at.rows;
      return { id: located.id, at, kept };
    }),
  );
}

function makeRoom(workbook: Excel.Workbook, plan: Plan): void {
  const backup = workbook.worksheets.add(BACKUP);
  for (const { id, at, kept } of backups(plan)) {
    const cells = workbook.worksheets.getItem(id).getRange(addressOf(at));
    backup.getRange(addressOf(kept)).copyFrom(cells);
    cells.unmerge();
    cells.conditionalFormats.clearAll();
    cells.clear();
  }
  backup.visibility = 'Hidden';
  for (const name of plan.names.keys()) workbook.names.getItem(name).delete();
}

async function undo(context: Excel.RequestContext, plan: Plan): Promise<void> {
  const { workbook } = context;
  const { located } = plan.existing;
  workbook.worksheets.load('items/id,items/name');
  workbook.names.load('items/name');
  workbook.tables.load('items/name');
  await context.sync();

  const ours = oursOf(plan);
  const before = new Set(located.present.names);
  const newTables = new Set(plan.sheets.flatMap(({ newPlace: { declared } }) => namesOn(declared)));
  for (const { name } of workbook.tables.items) {
    if (newTables.has(name) && !located.present.tables.includes(name)) workbook.tables.getItem(name).delete();
  }
  const present = new Set(workbook.names.items.map(({ name }) => name));
  for (const name of present) {
    const isNew = ours.names.has(name) && !before.has(name);
    if (isNew || plan.names.has(name)) workbook.names.getItem(name).delete();
  }
  for (const { newPlace, declared, located: sheet, newColumns } of plan.sheets) {
    const worksheet = workbook.worksheets.getItem(sheet.id);
    for (const block of newPlace.declared.blocks)
      worksheet.getRange(addressOf(footprint(block, declared))).clear();
    for (const [key, { table, all }] of sheet.place.tables) {
      const added = newColumns.filter((entry) => entry.table.key === key).length;
      if (added === 0) continue;
      workbook.tables.getItem(table.name).resize(addressOf(all));
      worksheet.getRange(addressOf({ ...all, left: all.left + all.columns, columns: added })).clear();
    }
  }
  const backup = workbook.worksheets.items.find(({ name }) => name === BACKUP);
  if (backup) {
    for (const { id, at, kept } of backups(plan)) {
      const cells = workbook.worksheets.getItem(id).getRange(addressOf(at));
      cells.copyFrom(workbook.worksheets.getItem(backup.id).getRange(addressOf(kept)));
    }
  }
  putBack(workbook, plan.images);
  for (const [name, formula] of plan.names) workbook.names.add(name, formula);
  for (const { name } of workbook.worksheets.items) {
    if (ours.sheets.has(name) && !located.present.sheets.includes(name))
      workbook.worksheets.getItem(name).delete();
  }
  await context.sync();
}

/** What an upgrade may bring; all else that is new by the time it is undone is somebody's work. */
function oursOf({ recipe, newSheets }: Plan): {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const keys = [...newSheets.map(({ key }) => key), CALCULATIONS];
  return {
    sheets: new Set([...keys.map((key) => recipe.text(`sheets.${key}.name`)), BACKUP]),
    names: new Set([...recipe.sheets.flatMap(definedNamesOn), sheetAnchor(CALCULATIONS), ...constantNames()]),
  };
}
