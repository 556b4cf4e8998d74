import type { Worksheet } from '@cj-tech-master/excelts';
import { apiNotFound, invalidArgument } from '../protocol/errors';
import { parseArea, splitSheet, type Area } from './address';

/** The area an address stands for on this sheet; an address that names another sheet is refused. */
export function areaOn(sheet: Worksheet, address: string): Area {
  const { sheet: named, cells } = splitSheet(address);
  if (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(address);
  if (cells.includes(',')) throw apiNotFound('RangeAreas');
  const area = parseArea(cells);
  if (!area) throw invalidArgument(address);
  return area;
}
