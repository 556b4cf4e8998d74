/** Data protection: the tools and the rules of using them, and who was trained in them when. No claim of legal compliance. */
import { choices, type ListTable } from './choices';
import { calculated, choice, date, firstRows, flag, note, person, text } from './columns';
import type { Area, Fields, Sheet, Table } from '../declare';

/** The tools the article names to begin with, and what for. */
export const TOOLS = { chatgpt: 'text', claude: 'text', notion: 'documentation', copilot: 'office' } as const;

const TOPICS_LISTED = 6;

/** What has to be known of a tool before people work with it. */
const GAPS =
  '([@terms]<>1)+([@euHosting]<>1)+([@rulesAccepted]<>1)+([@allowed]="")+([@forbidden]="")+([@owner]="")';

const tools: Table = {
  kind: 'table',
  key: 'tools',
  name: 'tblTools',
  at: 'B5',
  columns: [
    text('tool', 18, { words: 'toolNames', required: true, unique: true }),
    text('purpose', 22, { words: 'toolPurposes' }),
    text('allowed', 44),
    text('forbidden', 44),
    flag('terms', 14),
    flag('euHosting', 13),
    flag('rulesAccepted', 13),
    person('owner', 16),
    date('reviewDate', 13),
    calculated('gaps', 'count', 12, `=IF([@tool]="","",${GAPS})`, { visual: 'problem' }),
    calculated('reviewDue', 'flag', 12, '=IF([@tool]="","",1*(N([@reviewDate])<=capAsOf))', {
      highlights: [{ tone: 'warning', when: 'N([@reviewDue])=1' }],
    }),
    note(13),
  ],
  defaults: Object.entries(TOOLS).map(([tool, purpose]) => ({
    tool: { word: tool },
    purpose: { word: purpose },
    terms: 0,
    euHosting: 0,
    rulesAccepted: 0,
  })),
};

const evidence: Table = {
  kind: 'table',
  key: 'trainingEvidence',
  name: 'tblTrainingEvidence',
  at: 'O5',
  columns: [
    person('person', 20, { required: true }),
    choice('topic', 34, 'capListTopics', 'topics', { required: true }),
    date('date', 12, { required: true }),
    text('document', 34, { personal: 'freeText' }),
    calculated('validUntil', 'date', 13, '=IF([@date]="","",EDATE([@date],capEvidenceMonths))'),
    calculated(
      'expired',
      'flag',
      12,
      // Only where no later training in the same topic takes its place.
      '=IF([@date]="","",([@validUntil]<capAsOf)*(COUNTIFS(tblTrainingEvidence[person],[@person],tblTrainingEvidence[topic],[@topic],tblTrainingEvidence[date],">"&[@date])=0))',
      { highlights: [{ tone: 'problem', when: 'N([@expired])=1' }] },
    ),
    note(),
  ],
};

const PEOPLE = 'COUNTIF(tblPeople[name],"?*")';

/** Valid once per person: a later training in the topic must not count a second time. */
const topics: Area = {
  kind: 'area',
  key: 'evidenceTopics',
  at: 'W5',
  ruled: true,
  items: firstRows(TOPICS_LISTED),
  columns: [
    { key: 'topic', type: 'text', formula: '=IF({n}>ROWS(capListTopics),"",INDEX(capListTopics,{n})&"")' },
    {
      key: 'people',
      type: 'count',
      formula:
        '=IF({topic}="","",SUMPRODUCT((tblPeople[name]<>"")*(COUNTIFS(tblTrainingEvidence[person],tblPeople[name],tblTrainingEvidence[topic],{topic},tblTrainingEvidence[date],"<="&capAsOf,tblTrainingEvidence[validUntil],">="&capAsOf)>0)))',
    },
    {
      key: 'share',
      type: 'percent',
      visual: 'bar',
      formula: `=IF(OR({topic}="",${PEOPLE}=0),"",{people}/${PEOPLE})`,
    },
    {
      key: 'expired',
      type: 'count',
      visual: 'problem',
      formula: '=IF({topic}="","",SUMIFS(tblTrainingEvidence[expired],tblTrainingEvidence[topic],{topic}))',
    },
  ],
};

const protection: Fields = {
  kind: 'fields',
  key: 'protection',
  at: 'W15',
  fields: [
    {
      key: 'toolsOpen',
      type: 'count',
      role: 'calculated',
      name: 'capCheckTools',
      visual: 'problem',
      formula: '=COUNTIFS(tblTools[tool],"?*",tblTools[terms],"<>1")',
    },
    {
      key: 'toolGaps',
      type: 'count',
      role: 'calculated',
      name: 'capToolGaps',
      visual: 'problem',
      formula: '=SUMPRODUCT(tblTools[gaps])',
    },
    {
      key: 'reviewsToDo',
      type: 'count',
      role: 'calculated',
      name: 'capCheckReviews',
      visual: 'problem',
      formula: '=COUNTIFS(tblTools[reviewDue],1)',
    },
    {
      key: 'reviewsDue',
      type: 'count',
      role: 'calculated',
      name: 'capReviewsDue',
      visual: 'problem',
      formula: '=COUNTIFS(tblTools[reviewDue],1,tblTools[reviewDate],">0")',
    },
    {
      key: 'evidenceExpired',
      type: 'count',
      role: 'calculated',
      name: 'capCheckEvidenceExpired',
      visual: 'problem',
      formula: '=SUMPRODUCT(tblTrainingEvidence[expired])',
    },
    {
      key: 'rulesAcceptedShare',
      type: 'percent',
      role: 'calculated',
      name: 'capRulesAccepted',
      formula: '=capRulesShare',
    },
    {
      key: 'evidenceMonths',
      type: 'count',
      role: 'input',
      name: 'capEvidenceMonths',
      default: 12,
      validation: { kind: 'between', minimum: 1, maximum: 60, whole: true },
    },
  ],
};

export const dataProtection: Sheet = {
  key: 'dataProtection',
  module: 'governance',
  widths: { A: 2, N: 3, V: 3, W: 40, X: 14, Y: 14, Z: 14 },
  blocks: [tools, evidence, topics, protection],
  freezeRows: 5,
};

export const dataProtectionLists: readonly ListTable[] = [
  choices({ key: 'topics', table: 'tblTopics', column: 'topic', name: 'capListTopics', width: 32 }, [
    'rules',
    'byDesign',
    'awareness',
  ]),
];
