/**
 * Figures of a program run in a process of its own. Once any code in a process hands an ArrayBuffer over to a thread, as
 * the workbook engine's packages do, V8 checks every access to every typed array for that: simulations then take up to
 * 1.4 times as long, which says nothing about the functions.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from './figure';

export function figuresOf(program: 'core' | 'at-limits', root = process.cwd()): Figure[] {
  const args = [join('scripts', 'run.mjs'), join('workbench', 'bench', `print-${program}.ts`)];
  const stdio = ['ignore' as const, 'pipe' as const, 'inherit' as const];
  const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio });
  return JSON.parse(printed) as Figure[];
}
