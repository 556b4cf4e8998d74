/** The roadmap: where it stands, its plan, its gates, its pilots with their teams. */
import { useState, type ReactNode } from 'react';
import type { Reading, Wanted } from '../../workbook';
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { KeptTabs } from '../view/KeptTabs';
import { useEntering } from '../view/useEntering';
import { useReading } from '../view/useReading';
import { useTurning } from '../view/useTurning';
import { View } from '../view/View';
import { GatesSection } from './GatesSection';
import { gatesOf, type Here } from './gates';
import { PilotsSection } from './PilotsSection';
import { pilotsOf, type OpenPilot } from './pilots';
import { planOf } from './plan';
import { isShown, PlanSection, type Filter } from './PlanSection';
import { standingOf } from './standing';
import { StandingSection } from './StandingSection';
import { useRoadmapText } from './text';

const WANTED: Wanted = {
  tables: [
    'tasks',
    'gates',
    'pilots',
    'interviews',
    'phases',
    'people',
    'profiles',
    'holidays',
    'useCases',
    'assessments',
    'measures',
  ],
  areas: ['gateConditions'],
  names: [
    'capStart',
    'capAsOf',
    'capActual',
    'capPlanned',
    'capPlanEnd',
    'capPhase',
    'capTeamMax',
    'capPilotCount',
    'capVisionTask',
    'capScalingTasks',
    'capListPeople',
    'capListProfiles',
    'capListDepartments',
  ],
};

export default function Roadmap({ onOpen, part }: PlaceProps) {
  const common = useText();
  const { t } = useRoadmapText();
  const read = useReading(WANTED);
  return (
    <View title={common.t('places.roadmap')} intro={t('intro')} read={read}>
      {(reading) => <Parts reading={reading} onPlace={onOpen} asked={part} />}
    </View>
  );
}

const TABS = ['plan', 'gates', 'pilots'] as const;

interface PartsProps {
  readonly reading: Reading;
  readonly onPlace: PlaceProps['onOpen'];
  /** The tab that is shown first. */
  readonly asked: string | undefined;
}

function Parts({ reading, onPlace, asked }: PartsProps) {
  const { t } = useRoadmapText();
  const turning = useTurning(TABS.find((tab) => tab === asked) ?? 'plan');
  const [filter, setFilter] = useState<Filter>('open');
  const [task, setTask] = useState<string>();
  const [pilot, setPilot] = useState<OpenPilot>();
  const [taskEntry, pilotEntry] = [useEntering(), useEntering()];
  const plan = planOf(reading);
  const pilots = pilotsOf(reading);

  function openTask(key: string | undefined): void {
    const wanted = plan.tasks.find((one) => one.key === key);
    if (wanted && !isShown(wanted, filter)) setFilter('all');
    if (wanted) taskEntry.forget();
    turning.turnTo('plan');
    setTask(key);
  }

  function openPilot(wanted: OpenPilot | undefined): void {
    if (wanted) pilotEntry.forget();
    turning.turnTo('pilots');
    setPilot(wanted);
  }

  function openHere(here: Here): void {
    if (here.to === 'task') openTask(here.key);
    else openPilot({ form: here.to, id: here.id });
  }

  const contents: Readonly<Record<(typeof TABS)[number], ReactNode>> = {
    plan: (
      <PlanSection
        plan={plan}
        reading={reading}
        entering={taskEntry}
        filter={filter}
        onFilter={setFilter}
        opened={task}
        onOpen={openTask}
      />
    ),
    gates: (
      <GatesSection
        gates={gatesOf(reading, plan, pilots)}
        asOf={plan.asOf}
        reading={reading}
        onHere={openHere}
        onPlace={onPlace}
      />
    ),
    pilots: (
      <PilotsSection
        pilots={pilots}
        reading={reading}
        entering={pilotEntry}
        opened={pilot}
        onOpen={openPilot}
        onUseCases={() => onPlace('useCases')}
      />
    ),
  };
  return (
    <>
      <StandingSection standing={standingOf(reading, plan)} reading={reading} onTask={openTask} />
      <KeptTabs
        label={t('parts.label')}
        tabs={TABS.map((key) => ({ key, name: t(`parts.${key}`) }))}
        turning={turning}
      >
        {(tab) => contents[tab]}
      </KeptTabs>
    </>
  );
}
