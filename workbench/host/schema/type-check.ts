/**
 * Checks values against the schema's type texts. A text is a union of parts separated by `|`; a part is a basic type,
 * a literal, an array (`any[][]`), an enum, an interface or a class. Parts this host does not model accept nothing.
 */
import { HostObject } from '../protocol/host-object';
import schemaJson from './excel.json';
import type { ParameterSchema, Schema } from './types';

export const schema: Schema = schemaJson as Schema;

type Check = (value: unknown) => boolean;

const checks = new Map<string, Check>();

/** Is `value` of the type the text describes? Numbers must be finite; `undefined` is never a value. */
export function isOfType(value: unknown, type: string): boolean {
  let check = checks.get(type);
  if (!check) {
    const parts = splitUnion(type).map((part) => compilePart(part.trim()));
    check = (candidate) => parts.some((part) => part(candidate));
    checks.set(type, check);
  }
  return check(value);
}

/** Do the arguments fit this parameter list? Omitted optional arguments may be missing or null. */
export function fitParameters(args: readonly unknown[], parameters: readonly ParameterSchema[]): boolean {
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, index) => {
    const value = args[index];
    if (value === undefined || value === null)
      return parameter.optional === true || isOfType(value, parameter.type);
    return isOfType(value, parameter.type);
  });
}

function compilePart(part: string): Check {
  switch (part) {
    case 'any':
      return () => true;
    case 'string':
    case 'boolean':
      return (value) => typeof value === part;
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'Date':
      // The client sends dates as text.
      return (value) => typeof value === 'string';
    case 'void':
      return (value) => value === null;
  }
  if (part.startsWith('"')) return (value) => value === JSON.parse(part);
  const array = /^(?:\((.*)\)\[\]|(.*)\[\]|Array<(.*)>)$/.exec(part);
  if (array) {
    const element = (array[1] ?? array[2] ?? array[3] ?? 'any').trim();
    if (element === 'any') return (value) => Array.isArray(value);
    return (value) => Array.isArray(value) && value.every((item) => isOfType(item, element));
  }
  const enumValues = schema.enums[part];
  if (enumValues) return (value) => typeof value === 'string' && enumValues.includes(value);
  if (schema.interfaces[part]) return (value) => fitsInterface(value, part);
  return (value) => value instanceof HostObject && value.className === part;
}

function fitsInterface(value: unknown, name: string): boolean {
  const properties = schema.interfaces[name] ?? {};
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject)
    return false;
  const given = value as Record<string, unknown>;
  if (Object.keys(given).some((key) => !(key in properties))) return false;
  return Object.entries(properties).every(([key, { type, optional }]) => {
    const member = given[key];
    return member === undefined || member === null ? optional === true : isOfType(member, type);
  });
}

function splitUnion(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < type.length; index += 1) {
    const character = type[index];
    if (character === '(' || character === '<' || character === '{') depth += 1;
    else if (character === ')' || character === '>' || character === '}') depth -= 1;
    else if (character === '|' && depth === 0) {
      parts.push(type.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(type.slice(start));
  return parts;
}
