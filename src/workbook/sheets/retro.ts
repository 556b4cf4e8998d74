/** Retro: once a quarter, what works and what blocks, and the actions that follow from it. */
import { choices, type ListTable } from './choices';
import { calculated, choice, count, date, person, text } from './columns';
import type { Field, Sheet } from '../declare';

const CATEGORIES = ['works', 'cultural', 'technical', 'resources', 'support'] as const;

const figure = (key: string, type: Field['type'], formula: string): Field => ({
  key,
  type,
  role: 'calculated',
  name: `cap${key[0]!.toUpperCase()}${key.slice(1)}`,
  formula,
});

const check = (key: string, formula: string): Field => ({
  ...figure(key, 'count', formula),
  visual: 'problem',
});

/** The n-th category of the list, which may have lost some. */
const listed = (column: string) =>
  `=IF({n}>ROWS(tblRetroCategories[category]),"",INDEX(tblRetroCategories[${column}],{n})&"")`;

const CLOSED = 'AND([@action]<>"",[@open]=0)';

export const retro: Sheet = {
  key: 'retro',
  module: 'review',
  widths: { A: 2, G: 4, P: 4, Q: 50, R: 14, S: 12, T: 14, U: 56 },
  blocks: [
    {
      kind: 'table',
      key: 'retros',
      name: 'tblRetros',
      at: 'B5',
      columns: [
        date('date', 13, { required: true }),
        choice('category', 22, 'capListRetroCategories', 'retroCategories', { required: true }),
        text('point', 76, { required: true, personal: 'freeText' }),
        choice('team', 20, 'capListDepartments', 'departments', {
          refersTo: 'tblDepartments[department]',
        }),
        count('votes', 9),
      ],
    },
    {
      kind: 'table',
      key: 'actions',
      name: 'tblActions',
      at: 'H5',
      columns: [
        date('retro', 13, { refersTo: 'tblRetros[date]' }),
        text('action', 62, {
          required: true,
          personal: 'freeText',
          highlights: [{ when: CLOSED, tone: 'muted' }],
        }),
        person('owner', 16),
        date('due', 13, { highlights: [{ when: '[@late]=1', tone: 'problem' }] }),
        choice('status', 14, 'capListActionStates', 'actionStates', {
          highlights: [{ when: CLOSED, tone: 'good' }],
        }),
        date('doneDate', 13),
        // Without a status an action is open.
        calculated(
          'open',
          'flag',
          10,
          '=IF([@action]="","",1-SUMIFS(tblActionStates[closed],tblActionStates[status],[@status]))',
        ),
        calculated('late', 'flag', 11, '=IF([@action]="","",1*AND([@open]=1,[@due]<>"",[@due]<capAsOf))', {
          highlights: [{ when: '[@late]=1', tone: 'problem' }],
        }),
      ],
    },
    {
      kind: 'fields',
      key: 'retro',
      at: 'Q5',
      fields: [
        figure('actionsOpen', 'count', '=COUNTIFS(tblActions[open],1)'),
        figure('actionsOverdue', 'count', '=COUNTIFS(tblActions[late],1)'),
        figure(
          'actionsDone',
          'percent',
          '=IF(COUNT(tblActions[open])=0,"",1-capActionsOpen/COUNT(tblActions[open]))',
        ),
        figure('lastRetro', 'date', '=IF(COUNT(tblRetros[date])=0,"",MAX(tblRetros[date]))'),
        figure('nextRetro', 'date', '=EDATE(IF(capLastRetro="",capStart,capLastRetro),capRetroMonths)'),
        {
          key: 'retroMonths',
          type: 'count',
          role: 'input',
          name: 'capRetroMonths',
          default: 3,
          validation: { kind: 'between', minimum: 1, maximum: 12, whole: true },
        },
        check(
          'checkActions',
          '=SUMPRODUCT((tblActions[open]=1)*(((tblActions[due]="")+(COUNTIF(tblPeople[name],tblActions[owner])=0))>0))',
        ),
        check(
          'checkRetroDates',
          '=SUMPRODUCT((tblActions[action]<>"")*(COUNTIF(tblRetros[date],tblActions[retro])=0))',
        ),
      ],
    },
    {
      kind: 'area',
      key: 'retroPoints',
      at: 'Q17',
      ruled: true,
      items: CATEGORIES,
      columns: [
        { key: 'category', type: 'text', formula: listed('category') },
        { key: 'points', type: 'count', formula: '=COUNTIFS(tblRetros[category],{category})', visual: 'bar' },
        { key: 'votes', type: 'count', formula: '=SUMIFS(tblRetros[votes],tblRetros[category],{category})' },
        {
          key: 'latest',
          type: 'count',
          formula: '=COUNTIFS(tblRetros[category],{category},tblRetros[date],capLastRetro)',
        },
        { key: 'question', type: 'text', formula: listed('question') },
      ],
    },
  ],
  freezeRows: 5,
};

export const retroLists: readonly ListTable[] = [
  choices(
    {
      key: 'retroCategories',
      table: 'tblRetroCategories',
      column: 'category',
      name: 'capListRetroCategories',
    },
    Object.fromEntries(CATEGORIES.map((word) => [word, { question: { word } }])),
    [text('question', 52, { words: 'retroQuestions' })],
  ),
  choices(
    { key: 'actionStates', table: 'tblActionStates', column: 'status', name: 'capListActionStates' },
    { open: { closed: 0 }, inProgress: { closed: 0 }, done: { closed: 1 } },
    [
      {
        key: 'closed',
        type: 'count',
        role: 'input',
        width: 18,
        validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
      },
    ],
  ),
];
