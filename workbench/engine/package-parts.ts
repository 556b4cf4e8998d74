/** The parts of an .xlsx file (a ZIP of XML) as a map, and the little of the packaging rules that mending them takes. */
import { unzip, zip } from '@cj-tech-master/excelts/archive';

export type Parts = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The element as written. */
  readonly xml: string;
}

export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === 'file') parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

/** Same parts, same bytes: no clock, fixed order. */
export function writeParts(parts: Parts): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for (const [path, bytes] of parts) archive.add(path, bytes);
  return archive.bytes();
}

export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

/** Path of the relationships of a part ('' is the package itself). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const text = partText(parts, relationshipsPath(part)) ?? '';
  return [...text.matchAll(/<Relationship\b[^>]*>/g)].map(([xml]) => ({
    id: attribute(xml, 'Id'),
    type: attribute(xml, 'Type'),
    target: attribute(xml, 'Target'),
    xml,
  }));
}

/** Path of a relationship's target, or undefined when it lies outside the file. */
export function targetPath(part: string, relationship: Relationship): string | undefined {
  if (attribute(relationship.xml, 'TargetMode') === 'External') return undefined;
  if (relationship.target.startsWith('/')) return relationship.target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of relationship.target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The content type [Content_Types].xml gives a part, by name or by extension. */
export function contentTypeOf(parts: Parts, path: string): string | undefined {
  const types = partText(parts, '[Content_Types].xml') ?? '';
  const entries = [...types.matchAll(/<(?:Override|Default)\b[^>]*>/g)].map(([xml]) => xml);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const entry =
    entries.find((xml) => attribute(xml, 'PartName') === `/${path}`) ??
    entries.find((xml) => attribute(xml, 'Extension').toLowerCase() === extension);
  return entry && attribute(entry, 'ContentType');
}

/** Path of each worksheet's part, by the sheet's name. */
export function worksheetPaths(parts: Parts): Map<string, string> {
  const workbook = 'xl/workbook.xml';
  const relationships = new Map(relationshipsOf(parts, workbook).map((each) => [each.id, each]));
  const paths = new Map<string, string>();
  for (const [xml] of (partText(parts, workbook) ?? '').matchAll(/<sheet\b[^>]*>/g)) {
    const relationship = relationships.get(attribute(xml, 'r:id'));
    const path = relationship && targetPath(workbook, relationship);
    if (path !== undefined) paths.set(plainText(attribute(xml, 'name')), path);
  }
  return paths;
}

/** Text of an attribute or element without its entities. */
export function plainText(xml: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all: string, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (named[name ?? ''] ?? all);
    },
  );
}

export function attribute(xml: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(xml)?.[2] ?? '';
}
