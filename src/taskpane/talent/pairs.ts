/** Who needs a buddy or a mentor, whom the workbook suggests and why, and what an agreed pair writes. */
import { keyOf } from '../../programme/groups';
import type { Entry, Reading, RowReading } from '../../workbook';

export interface Need {
  readonly mentee: string;
  readonly department: string;
  readonly newcomer: boolean;
  /** The day the person came. */
  readonly start?: number;
  readonly level?: number;
  /** A newcomer for whom the sheet People names no buddy. */
  readonly lacksBuddy: boolean;
  /** The table of pairs has no row for the person. */
  readonly lacksPair: boolean;
  /** Whom the workbook suggests, or who accompanies the person already. */
  readonly suggested?: string;
  /** The person's row of the sheet People. */
  readonly row?: RowReading;
}

export interface Pair {
  readonly mentee: string;
  readonly mentor: string;
  readonly kind: string;
  readonly since?: number;
  readonly row: RowReading;
}

/** What speaks for a mentor. */
export interface Match {
  /** Career levels ahead of the mentee. */
  readonly ahead?: number;
  readonly sameDepartment: boolean;
  /** People they accompany already. */
  readonly mentees: number;
}

export class Community {
  readonly pairs: readonly Pair[];
  readonly needs: readonly Need[];
  /** People with the mentor role, in the order of the matrix. */
  readonly mentors: readonly string[];
  /** The kinds of pairs, the buddy first. */
  readonly kinds: readonly string[];
  readonly isInstalled: boolean;
  private readonly people: ReadonlyMap<string, RowReading>;

  constructor(reading: Reading) {
    this.isInstalled = reading.table('pairs') !== undefined;
    this.people = new Map(
      reading
        .rows('people')
        .filter((row) => row.text('name') !== '')
        .map((row) => [keyOf(row.text('name')), row]),
    );
    this.pairs = reading
      .rows('pairs')
      .filter((row) => row.text('mentee') !== '')
      .map((row) => ({
        mentee: row.text('mentee'),
        mentor: row.text('mentor'),
        kind: row.text('kind'),
        since: row.number('since'),
        row,
      }));
    this.mentors = reading
      .rows('talent')
      .filter((row) => row.text('person') !== '' && row.number('mentor') === 1)
      .map((row) => row.text('person'));
    this.kinds = reading.list('capListPairKinds');
    this.needs = this.needsOf(reading);
  }

  rowOf(name: string): RowReading | undefined {
    return this.people.get(keyOf(name));
  }

  buddyOf(name: string): string {
    return this.rowOf(name)?.text('buddy') ?? '';
  }

  pairsOf(mentee: string): Pair[] {
    return this.pairs.filter((pair) => keyOf(pair.mentee) === keyOf(mentee));
  }

  /** Everybody this person accompanies: by the table of pairs, and as a newcomer's buddy. */
  menteesOf(name: string): string[] {
    const paired = this.pairs
      .filter(({ mentor }) => keyOf(mentor) === keyOf(name))
      .map(({ mentee }) => mentee);
    const known = new Set(paired.map(keyOf));
    const buddies = [...this.people.values()]
      .filter((row) => row.text('buddy') !== '' && keyOf(row.text('buddy')) === keyOf(name))
      .map((row) => row.text('name'))
      .filter((mentee) => !known.has(keyOf(mentee)));
    return [...paired, ...buddies];
  }

  match({ mentee, department, level = 0 }: Need, mentor: string): Match {
    const row = this.rowOf(mentor);
    const reached = row?.number('level');
    return {
      ahead: reached === undefined ? undefined : reached - level,
      sameDepartment: department !== '' && row?.text('department') === department,
      mentees: this.menteesOf(mentor).filter((other) => keyOf(other) !== keyOf(mentee)).length,
    };
  }

  /** Newcomers without a buddy first; then as the workbook lists those without a mentor. */
  private needsOf(reading: Reading): Need[] {
    const suggestions = new Map(
      reading
        .areaRows('suggestedPairs')
        .filter((row) => row.text('mentee') !== '')
        .map((row) => [keyOf(row.text('mentee')), row]),
    );
    const newcomers = [...this.people.values()].filter(
      (row) => row.number('newcomer') === 1 && row.text('buddy') === '',
    );
    const first = newcomers.map((row) => {
      const mentee = row.text('name');
      const suggested = suggestions.get(keyOf(mentee))?.text('mentor') || this.pairsOf(mentee)[0]?.mentor;
      return this.need(mentee, suggested);
    });
    const listed = new Set(first.map(({ mentee }) => keyOf(mentee)));
    const others = [...suggestions.values()]
      .filter((row) => !listed.has(keyOf(row.text('mentee'))))
      .map((row) => {
        const mentee = row.text('mentee');
        return this.need(mentee, this.buddyOf(mentee) || row.text('mentor'));
      });
    return [...first, ...others];
  }

  private need(mentee: string, suggested = ''): Need {
    const row = this.rowOf(mentee);
    const newcomer = row?.number('newcomer') === 1;
    return {
      mentee,
      department: row?.text('department') ?? '',
      newcomer,
      start: row?.number('start'),
      level: row?.number('level'),
      lacksBuddy: newcomer && row?.text('buddy') === '',
      lacksPair: this.isInstalled && this.pairsOf(mentee).length === 0,
      suggested: suggested || undefined,
      row,
    };
  }
}

export interface AgreedPair {
  readonly mentor: string;
  readonly kind: string;
  readonly since: number;
}

/** The level before is known from 1 on: below it there is none to grow from. */
export function pairEntries(need: Need, { mentor, kind, since }: AgreedPair): Entry[] {
  const { mentee, level = 0, lacksPair, lacksBuddy } = need;
  const levelBefore = level >= 1 ? { levelBefore: level } : {};
  const pair: Entry = {
    enter: 'row',
    table: 'pairs',
    values: { mentee, mentor, kind, since, ...levelBefore },
  };
  const buddy: Entry = {
    enter: 'cells',
    table: 'people',
    where: { name: mentee },
    values: { buddy: mentor },
  };
  return [...(lacksPair ? [pair] : []), ...(lacksBuddy ? [buddy] : [])];
}
