/** A place in the team: who is in it and why that person, and whom else one may choose. */
import { Field, Select } from '@fluentui/react-components';
import { keyOf } from '../../programme/groups';
import { useCardStyles } from './Card';
import { CORE } from './team';
import type { Slot } from './pilots';
import { ranked, type Candidate, type Staffing } from './team';
import { useRoadmapText, type RoadmapText } from './text';

export interface SlotFieldProps {
  readonly slot: Slot;
  readonly label: string;
  /** Who is in it; blank for nobody. */
  readonly name: string;
  readonly staffing: Staffing;
  /** Whether the composer named this person for the place. */
  readonly isProposed: boolean;
  /** Part of a name or department that the person looks for. */
  readonly sought: string;
  /** Most people listed at once. */
  readonly most: number;
  readonly onChange: (name: string) => void;
}

export function SlotField({
  slot,
  label,
  name,
  staffing,
  isProposed,
  sought,
  most,
  onChange,
}: SlotFieldProps) {
  const { t } = useRoadmapText();
  const looks = useCardStyles();
  const { candidates } = staffing;
  const holder = candidates.find((candidate) => keyOf(candidate.name) === keyOf(name));
  const wanted = sought.trim().toLowerCase();
  const found = candidates.filter(({ name: other, department }) =>
    `${other} ${department}`.toLowerCase().includes(wanted),
  );
  const [fitting, others] = ranked(found, slot).map((list) => list.slice(0, most)) as [
    Candidate[],
    Candidate[],
  ];
  const isListed = [...fitting, ...others].some((candidate) => candidate.name === name);
  return (
    <Field
      label={CORE.includes(slot) ? label : t('team.optional', { place: label })}
      hint={
        holder &&
        [...factsInWords(holder, t), ...(isProposed ? [whyInWords(holder, slot, candidates, t)] : [])].join(
          ' · ',
        )
      }
    >
      <Select className={looks.control} value={name} onChange={(_, { value }) => onChange(value)}>
        <option value="">{t('nobody')}</option>
        {name !== '' && !isListed && <option>{name}</option>}
        {fitting.length > 0 && (
          <optgroup label={t('team.fitting', { place: label })}>
            <Options candidates={fitting} chosen={name} />
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={t('team.others')}>
            <Options candidates={others} chosen={name} />
          </optgroup>
        )}
      </Select>
    </Field>
  );
}

interface OptionsProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: string;
}

function Options({ candidates, chosen }: OptionsProps) {
  const { t } = useRoadmapText();
  return candidates.map((candidate) => (
    <option key={candidate.name} value={candidate.name}>
      {/* Closed, the list has no room for more; the facts stand below. */}
      {candidate.name === chosen
        ? candidate.name
        : [candidate.name, ...factsInWords(candidate, t)].join(' · ')}
    </option>
  ));
}

/** Why the composer named this person rather than another of the profile. */
function whyInWords(
  holder: Candidate,
  slot: Slot,
  candidates: readonly Candidate[],
  t: RoadmapText['t'],
): string {
  const peers = candidates.filter(({ profile }) => keyOf(profile) === keyOf(holder.profile));
  if (peers.length === 1) return t('team.why.only');
  const isFirst = ranked(peers, slot).flat()[0] === holder;
  return isFirst ? t('team.why.first', { count: peers.length }) : t('team.why.mixed');
}

/** What speaks for a person, and what against: the facts the composer goes by. */
function factsInWords({ department, profile, level, volunteer, elsewhere }: Candidate, t: RoadmapText['t']) {
  return [
    ...(department === '' ? [] : [department]),
    ...(profile === '' ? [] : [profile]),
    ...(volunteer ? [t('team.facts.volunteer')] : []),
    ...(level === undefined ? [] : [t('team.facts.level', { level })]),
    ...(elsewhere.length > 0 ? [t('team.facts.elsewhere', { pilots: elsewhere.join(', ') })] : []),
  ];
}
