/** Numbers that the methods of the custom functions give: they are here so that no formula holds them. */
import type { Field, Fields } from '../../declare';

const given = (key: string, type: Field['type'], value: number): Field => ({
  key,
  type,
  role: 'input',
  name: `cap${key[0]!.toUpperCase()}${key.slice(1)}`,
  default: value,
  validation: { kind: 'between', minimum: value, maximum: value },
});

export const constants: Fields = {
  kind: 'fields',
  key: 'proofConstants',
  at: 'S72',
  fields: [
    given('ratingLow', 'count', 1),
    given('ratingHigh', 'count', 5),
    given('phaseDays', 'count', 30),
    given('phaseCount', 'count', 3),
    given('tail', 'percent', 0.1),
    given('standardErrors', 'count', 4),
    given('narrow', 'percent', 0.01),
  ],
};
