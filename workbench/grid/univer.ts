/** The grid component, put together from its parts as a view: what it shows is calculated elsewhere. */
import { LocaleType, LogLevel, mergeLocales, Univer, type IUniverConfig } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsDe from '@univerjs/preset-sheets-conditional-formatting/locales/de-DE';
import formatsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreDe from '@univerjs/preset-sheets-core/locales/de-DE';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import listsDe from '@univerjs/preset-sheets-data-validation/locales/de-DE';
import listsEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import listsFr from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingDe from '@univerjs/preset-sheets-drawing/locales/de-DE';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingFr from '@univerjs/preset-sheets-drawing/locales/fr-FR';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import type { GridLanguage } from './snapshot';

export const GRID_LOCALES = {
  en: LocaleType.EN_US,
  fr: LocaleType.FR_FR,
  de: LocaleType.DE_DE,
} as const satisfies Record<GridLanguage, LocaleType>;

const TEXTS: IUniverConfig['locales'] = {
  [LocaleType.EN_US]: mergeLocales(
    withProgress(coreEn, 'Analysing', 'Calculating', 'Done'),
    formatsEn,
    listsEn,
    drawingEn,
  ),
  [LocaleType.FR_FR]: mergeLocales(
    withProgress(coreFr, 'Analyse', 'Calcul', 'Terminé'),
    formatsFr,
    listsFr,
    drawingFr,
  ),
  [LocaleType.DE_DE]: mergeLocales(
    withProgress(coreDe, 'Analyse', 'Berechnung', 'Fertig'),
    formatsDe,
    listsDe,
    drawingDe,
  ),
};

/** Adds what Univer 0.25.1 says of its own calculation, by keys that its catalogues lack; `mergeLocales` is shallow. */
function withProgress(core: typeof coreEn, analyzing: string, calculating: string, done: string) {
  const progress = {
    analyzing,
    calculating,
    'array-analysis': analyzing,
    'array-calculation': calculating,
    done,
  };
  const formulas = core['sheets-formula'] as object;
  return { ...core, 'sheets-formula': { ...formulas, progress } };
}

export interface UniverParts {
  univer: Univer;
  api: FUniver;
}

export function createUniver(container: HTMLElement, language: GridLanguage, dark: boolean): UniverParts {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: GRID_LOCALES[language],
    locales: TEXTS,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
