/** What the fields of a step need. */
import type { Portfolio } from '../portfolio';
import type { EnteredCase, FormErrors } from './enteredCase';

export interface StepProps {
  readonly form: EnteredCase;
  readonly portfolio: Portfolio;
  /** What is wrong, once the person has wanted to go on. */
  readonly errors: FormErrors;
  readonly onChange: (change: Partial<EnteredCase>) => void;
}
