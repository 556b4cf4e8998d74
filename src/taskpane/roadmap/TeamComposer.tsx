/** Composes a pilot's team: the composer proposes, the person decides, and what is still missing is said at once. */
import { Button, Field, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import type { Entering } from '../view/useEntering';
import { useCardStyles } from './Card';
import { EntryForm, type Change } from './EntryForm';
import { nameOf, SLOTS, type Pilot, type Slot, type Team } from './pilots';
import { SlotField } from './SlotField';
import { pointsOf, proposalOf, type Staffing } from './team';
import { TeamPoints } from './TeamPoints';
import { useRoadmapText } from './text';

/** With more people than this, they are looked up by name rather than in a list. */
const MOST_LISTED = 50;

export interface PilotFormProps {
  readonly pilot: Pilot;
  readonly reading: Reading;
  readonly entering: Entering;
  readonly onClose: () => void;
}

export interface TeamComposerProps extends PilotFormProps {
  readonly staffing: Staffing;
}

export function TeamComposer({ pilot, staffing, reading, entering, onClose }: TeamComposerProps) {
  const { t } = useRoadmapText();
  const looks = useCardStyles();
  const proposal = proposalOf(staffing);
  const isNew = SLOTS.every((slot) => pilot.team[slot] === '');
  const proposed = typeof proposal === 'string' ? undefined : proposal;
  const [chosen, setChosen] = useState<Partial<Team>>(isNew ? (proposed ?? {}) : {});
  const [sought, setSought] = useState('');
  const team: Team = { ...pilot.team, ...chosen };
  const table = reading.table('pilots');
  const header = (slot: Slot) => table?.header(slot) ?? slot;
  const changes: Change[] = SLOTS.filter((slot) => team[slot] !== pilot.team[slot]).map((slot) => ({
    column: slot,
    value: team[slot] || undefined,
    words: team[slot],
  }));
  const isProposed = proposed && SLOTS.every((slot) => team[slot] === proposed[slot]);

  return (
    <EntryForm
      label={t('team.label', { pilot: nameOf(pilot) })}
      table="pilots"
      row={String(pilot.id)}
      where={{ useCase: pilot.id }}
      changes={changes}
      saved={t('team.saved', { pilot: nameOf(pilot) })}
      reading={reading}
      entering={entering}
      onClose={onClose}
    >
      <p className={looks.note}>{t('team.rule', { max: staffing.max })}</p>
      {typeof proposal === 'string' && (
        <p>
          {t(`team.noProposal.${proposal}`)}{' '}
          <CellLink place={reading.table('people')?.place} name={reading.table('people')?.title ?? ''}>
            {t('goTo', { name: reading.table('people')?.title ?? '' })}
          </CellLink>
        </p>
      )}
      {proposed && (
        <div className={looks.acts}>
          <Button size="small" disabledFocusable={isProposed} onClick={() => setChosen(proposed)}>
            {t(isProposed ? 'team.isProposal' : 'team.propose')}
          </Button>
          {!isNew && changes.length > 0 && (
            <Button size="small" onClick={() => setChosen({})}>
              {t('team.asBefore')}
            </Button>
          )}
        </div>
      )}
      {staffing.candidates.length > MOST_LISTED && (
        <Field label={t('team.seek')} hint={t('team.seekHint', { count: staffing.candidates.length })}>
          <Input
            className={looks.control}
            type="search"
            contentBefore={<SearchRegular />}
            value={sought}
            onChange={(_, { value }) => setSought(value)}
          />
        </Field>
      )}
      {SLOTS.map((slot) => (
        <SlotField
          key={slot}
          slot={slot}
          label={header(slot)}
          name={team[slot]}
          staffing={staffing}
          isProposed={proposed?.[slot] === team[slot]}
          sought={sought}
          most={MOST_LISTED}
          onChange={(name) => setChosen((already) => ({ ...already, [slot]: name }))}
        />
      ))}
      <TeamPoints points={pointsOf(team, staffing)} header={header} />
    </EntryForm>
  );
}
