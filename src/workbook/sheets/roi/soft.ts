/** Benefits without a price: listed with what speaks for them, never summed. */
import type { Table } from '../../declare';

const SOFT = ['motivation', 'brand', 'errors', 'processes', 'resilience', 'prospects', 'feedback'] as const;

export const soft: Table = {
  kind: 'table',
  key: 'soft',
  name: 'tblSoft',
  at: 'BO16',
  columns: [
    { key: 'benefit', type: 'text', role: 'input', width: 40, words: 'soft', required: true },
    { key: 'evidence', type: 'text', role: 'input', width: 100, words: 'soft', personal: 'freeText' },
    {
      key: 'owner',
      type: 'text',
      role: 'input',
      width: 20,
      refersTo: 'tblPeople[name]',
      personal: 'name',
      validation: { kind: 'list', list: 'capListPeople' },
    },
    { key: 'note', type: 'text', role: 'input', width: 27, personal: 'freeText' },
  ],
  defaults: SOFT.map((key) => ({
    benefit: { word: `${key}.benefit` },
    evidence: { word: `${key}.evidence` },
  })),
};
