/** Who could be in a pilot's team, whom the composer proposes, and what speaks against a team as it stands. */
import { Failure } from '../../programme/failure';
import { keyOf } from '../../programme/groups';
import { compose, flaws } from '../../programme/team';
import type { Reading } from '../../workbook';
import { SLOTS, type Pilot, type Slot, type Team } from './pilots';

/** Places that every team fills; the others are welcome. */
export const CORE: readonly Slot[] = ['expert', 'enthusiast', 'owner'];

export interface Candidate {
  readonly name: string;
  readonly department: string;
  readonly profile: string;
  /** The place that is for this profile. */
  readonly slot?: Slot;
  readonly level?: number;
  readonly volunteer: boolean;
  /** Names of other pilots this person is in. */
  readonly elsewhere: readonly string[];
  /** As in the formula of the sheet's `capTeam`. */
  readonly score: number;
}

export interface Staffing {
  readonly candidates: readonly Candidate[];
  /** Most people in a team. */
  readonly max: number;
  /** How many the composer names. */
  readonly size: number;
}

/** The people as the composer sees them for one pilot: whoever is in another one already comes last. */
export function staffingOf(reading: Reading, pilots: readonly Pilot[], pilot: Pilot): Staffing {
  const slots = slotsByProfile(reading);
  const max = reading.number('capTeamMax') ?? SLOTS.length;
  const others = pilots.filter(({ id }) => id !== pilot.id);
  const candidates = reading.rows('people').flatMap((row): Candidate[] => {
    const name = row.text('name');
    if (name === '') return [];
    const [profile, level, volunteer] = [
      row.text('profile'),
      row.number('level'),
      row.number('volunteer') ?? 0,
    ];
    const elsewhere = others.filter(({ team }) => isIn(team, name)).map(({ id }) => String(id));
    return [
      {
        name,
        department: row.text('department'),
        profile,
        slot: slots.get(keyOf(profile)),
        level,
        volunteer: volunteer > 0,
        elsewhere,
        score: elsewhere.length > 0 ? 0 : 1 + (level ?? 0) + volunteer,
      },
    ];
  });
  return { candidates, max, size: Math.min(max, reading.grid('capListProfiles').length) };
}

function slotsByProfile(reading: Reading): Map<string, Slot> {
  return new Map(
    reading.rows('profiles').flatMap((row) => {
      const slot = SLOTS.find((one) => one === row.text('keyword'));
      return slot ? [[keyOf(row.text('profile')), slot] as const] : [];
    }),
  );
}

const isIn = (team: Team, name: string) => SLOTS.some((slot) => keyOf(team[slot]) === keyOf(name));

export type NoProposal = Extract<ReturnType<typeof compose>, Failure>['reason'];

/** The composer's team, each in the place of their profile. */
export function proposalOf({ candidates, size }: Staffing): Team | NoProposal {
  const pool = candidates.filter(({ profile }) => profile !== '');
  const members = compose(
    pool.map(({ profile, department, score }) => ({
      profile,
      department: department === '' ? undefined : department,
      score,
    })),
    size,
  );
  if (members instanceof Failure) return members.reason;
  const team: Record<Slot, string> = { ...NOBODY };
  const further: Slot[] = SLOTS.filter((slot) => !CORE.includes(slot));
  for (const member of members) {
    const { slot, name } = pool[member]!;
    const place = slot !== undefined && team[slot] === '' ? slot : further.shift();
    if (place) team[place] = name;
  }
  return team;
}

export const NOBODY: Team = { expert: '', enthusiast: '', owner: '', member4: '', member5: '' };

export type TeamPoint =
  | { readonly point: 'empty'; readonly slot: Slot }
  | { readonly point: 'tooMany'; readonly people: number; readonly max: number }
  | { readonly point: 'oneDepartment' }
  | { readonly point: 'unknown'; readonly name: string }
  | { readonly point: 'twice'; readonly name: string };

/** What is open in a team: as many points as the sheet's column `teamCheck` counts. */
export function pointsOf(team: Team, { candidates, max }: Staffing): TeamPoint[] {
  const people = new Map(candidates.map((candidate) => [keyOf(candidate.name), candidate]));
  const members = new Map<string, { profile: Slot; department: string | undefined }>();
  const points: TeamPoint[] = [];
  for (const slot of SLOTS) {
    const name = team[slot];
    const key = keyOf(name);
    if (name === '') {
      if (CORE.includes(slot)) points.push({ point: 'empty', slot });
    } else if (members.has(key)) points.push({ point: 'twice', name });
    else if (people.has(key)) {
      members.set(key, { profile: slot, department: people.get(key)!.department || undefined });
    } else points.push({ point: 'unknown', name });
  }
  for (const flaw of flaws([...members.values()], [], max)) {
    if (flaw.flaw === 'tooManyPeople') points.push({ point: 'tooMany', people: flaw.people, max });
    if (flaw.flaw === 'notMixed') points.push({ point: 'oneDepartment' });
  }
  return points;
}

/** For a place: those with its profile, then the others; the best first, in the order of the list. */
export function ranked(
  candidates: readonly Candidate[],
  slot: Slot,
): [fitting: Candidate[], others: Candidate[]] {
  const byScore = candidates.toSorted((a, b) => b.score - a.score);
  if (!CORE.includes(slot)) return [[], byScore];
  return [
    byScore.filter((candidate) => candidate.slot === slot),
    byScore.filter((candidate) => candidate.slot !== slot),
  ];
}
