/** Data validations as the sheet keeps them: by area (`range:A1:B9`), or by address for single cells. */
import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { formatArea, intersection, parseArea, type Area } from './address';
import { subtract } from './conditional-format-store';

interface StoredValidation {
  key: string;
  area: Area;
  validation: DataValidation;
}

export function validationsIn(sheet: Worksheet, area: Area): StoredValidation[] {
  return Object.entries(sheet.dataValidations.model).flatMap(([key, validation]) => {
    const stored = parseArea(key.replace(/^range:/, ''));
    return validation && stored && intersection(stored, area) ? [{ key, area: stored, validation }] : [];
  });
}

/** Takes the area out of every validation's reach. */
export function clearValidations(sheet: Worksheet, area: Area): void {
  for (const { key, area: stored, validation } of validationsIn(sheet, area)) {
    delete sheet.dataValidations.model[key];
    for (const part of subtract(stored, area)) sheet.dataValidations.add(keyForValidation(part), validation);
  }
}

export function storeValidation(sheet: Worksheet, area: Area, validation: DataValidation): void {
  clearValidations(sheet, area);
  sheet.dataValidations.add(keyForValidation(area), validation);
}

export function keyForValidation(area: Area): string {
  const reference = formatArea(area);
  return reference.includes(':') ? `range:${reference}` : reference;
}
