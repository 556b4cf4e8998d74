/** What a change is called, by the workbook's own names of rows and columns, and how its values are written. */
import type { Reading } from '../../workbook';
import type { Change } from './changes';
import { estimateIn } from './estimates';
import { useFormats } from './formats';
import { SETTINGS, type Investment } from './investment';
import { useRoiText } from './text';

export interface ChangeInWords {
  /** The row, or the setting. */
  readonly row: string;
  /** The column, or where the setting is. */
  readonly cell: string;
  readonly write: (value: number) => string;
}

export function useChangesInWords(
  reading: Reading,
  { drivers = [] }: Investment,
): (change: Change) => ChangeInWords {
  const { t } = useRoiText();
  const formats = useFormats();
  const settingFormats = {
    hourlyCost: formats.price,
    weeksPerYear: formats.number,
    realisation: formats.exactPercent,
    horizon: formats.months,
    lead: formats.months,
    ramp: formats.months,
    discountRate: formats.exactPercent,
    targetRoi: formats.exactPercent,
  };
  return (change) => {
    if (change.in === 'settings') {
      const { setting } = change;
      return {
        row: setting === 'targetRoi' ? t('range.target') : t(`play.assumptions.${setting}`),
        cell: reading.placeOf(SETTINGS[setting])?.sheet ?? '',
        write: settingFormats[setting],
      };
    }
    const { row, column } = change;
    const cell = reading.table(change.in)?.header(column) ?? '';
    switch (change.in) {
      case 'useCases':
        return {
          row: row.text('useCase') || row.text('id'),
          cell,
          write: column === 'hours' ? formats.hours : formats.number,
        };
      case 'costs':
        return { row: row.text('item') || row.text('family'), cell, write: formats.price };
      case 'drivers': {
        const index = drivers.findIndex((driver) => driver.row === row);
        return { row: row.text('driver'), cell, write: (value) => estimateIn(formats, index, value) };
      }
    }
  };
}
