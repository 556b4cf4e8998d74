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
  /** Part of a name or department that the person looks for. */
  readonly sought: string;
  /** Most people listed at once. */
  readonly most: number;
  readonly onChange: (name: string) => void;
}

export function SlotField({ slot, label, name, staffing, sought, most, onChange }: SlotFieldProps) {
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
      hint={holder && factsInWords(holder, t).join(' · ')}
    >
      <Select className={looks.control} value={name} onChange={(_, { value }) => onChange(value)}>
        <option value="">{t('nobody')}</option>
        {name !== '' && !isListed && <option>{name}</option>}
        {fitting.length > 0 && (
          <optgroup label={t('team.fitting', { place: label })}>
            <Options candidates={fitting} />
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={t('team.others')}>
            <Options candidates={others} />
          </optgroup>
        )}
      </Select>
    </Field>
  );
}

function Options({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { t } = useRoadmapText();
  return candidates.map((candidate) => (
    <option key={candidate.name} value={candidate.name}>
      {[candidate.name, ...factsInWords(candidate, t)].join(' · ')}
    </option>
  ));
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
