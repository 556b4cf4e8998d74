/** The pilots: what each is to reach and by when, who is in its team, and what it still lacks. */
import { Button } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { useText } from '../text';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import type { Entering } from '../view/useEntering';
import { useCardStyles } from './Card';
import { PilotCard } from './PilotCard';
import { PilotForm } from './PilotForm';
import type { OpenPilot, Pilot } from './pilots';
import { staffingOf } from './team';
import { TeamComposer } from './TeamComposer';
import { useRoadmapText } from './text';

export interface PilotsSectionProps {
  readonly pilots: readonly Pilot[];
  readonly reading: Reading;
  readonly entering: Entering;
  readonly opened: OpenPilot | undefined;
  readonly onOpen: (opened: OpenPilot | undefined) => void;
  readonly onUseCases: () => void;
}

export function PilotsSection({ pilots, reading, entering, opened, onOpen, onUseCases }: PilotsSectionProps) {
  const { t } = useRoadmapText();
  const common = useText();
  const looks = useCardStyles();
  const table = reading.table('pilots');
  const isOpen = pilots.some(({ id }) => id === opened?.id);

  /** Opens a form, or closes it when it is the one that is open. */
  function toggle(wanted: OpenPilot): void {
    const isOpened = wanted.id === opened?.id && wanted.form === opened.form;
    onOpen(isOpened ? undefined : wanted);
  }

  return (
    <Section title={t('pilots.title')} hint={t('pilots.hint')}>
      {!isOpen && <EntryOutcome entering={entering} />}
      {pilots.length === 0 && (
        <>
          <p className={looks.note}>{t('pilots.empty')}</p>
          <div className={looks.acts}>
            <Button onClick={onUseCases}>{t('goTo', { name: common.t('places.useCases') })}</Button>
          </div>
        </>
      )}
      {pilots.map((pilot) => {
        const staffing = staffingOf(reading, pilots, pilot);
        const form = pilot.id === opened?.id ? opened.form : undefined;
        const shared = { pilot, reading, entering, onClose: () => onOpen(undefined) };
        return (
          <PilotCard
            key={pilot.row.index}
            pilot={pilot}
            staffing={staffing}
            reading={reading}
            opened={form}
            onOpen={(wanted) => toggle({ form: wanted, id: pilot.id })}
          >
            {form === 'team' && <TeamComposer {...shared} staffing={staffing} />}
            {form === 'pilot' && <PilotForm {...shared} />}
          </PilotCard>
        );
      })}
      {pilots.length > 0 && table && (
        <p className={looks.note}>
          <CellLink place={table.place} name={table.title}>
            {t('goTo', { name: table.title })}
          </CellLink>
        </p>
      )}
    </Section>
  );
}
