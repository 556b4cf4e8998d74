/** The sample company's departments. */
import { DEPARTMENTS } from './company';
import type { SampleRows, Telling } from './telling';

export function settings({ say }: Telling): SampleRows {
  return { departments: Object.values(DEPARTMENTS).map((words) => ({ department: say(words) })) };
}
