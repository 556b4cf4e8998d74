/** The steps of the wizard, and the entries that each has to check before it is left. */
import type { CheckedField, FormErrors, ProgrammeForm } from './programmeForm';

export interface Step {
  readonly key: 'company' | 'start' | 'modules' | 'people';
  readonly checks: readonly CheckedField[];
}

export const STEPS: readonly Step[] = [
  { key: 'company', checks: ['company', 'people'] },
  { key: 'start', checks: ['start'] },
  { key: 'modules', checks: [] },
  { key: 'people', checks: ['list'] },
];

export const LAST = STEPS.length - 1;

/** What the fields of a step need. */
export interface StepProps {
  readonly form: ProgrammeForm;
  readonly onChange: (change: Partial<ProgrammeForm>) => void;
  /** What is wrong and may be said: the person has left the field, or the step. */
  readonly errors: FormErrors;
  readonly onLeft: (...fields: readonly CheckedField[]) => void;
}

/** The first wrong entry of the steps up to this one, from the first on. */
export function firstWrong(
  errors: FormErrors,
  upTo: number,
): { step: number; field: CheckedField } | undefined {
  for (const [step, { checks }] of STEPS.slice(0, upTo + 1).entries()) {
    const field = checks.find((check) => errors[check]);
    if (field) return { step, field };
  }
  return undefined;
}
