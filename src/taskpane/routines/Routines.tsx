/** Routines and retro: whichever of the two modules is installed. */
import { useState } from 'react';
import type { Reading, Wanted } from '../../workbook';
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { useReading } from '../view/useReading';
import { Tabs } from '../view/Tabs';
import { View } from '../view/View';
import { RetroPart } from './RetroPart';
import { RoutinesPart } from './RoutinesPart';
import { useRoutinesText } from './text';

const WANTED: Wanted = {
  tables: ['sessions', 'sessionKinds', 'retros', 'actions', 'actionStates'],
  areas: ['rotation', 'routineKinds', 'retroPoints'],
  names: [
    'capAsOf',
    'capListDepartments',
    'capListPeople',
    'capUpdatesMissed',
    'capInnovations',
    'capActionsOpen',
    'capActionsOverdue',
    'capActionsDone',
    'capLastRetro',
    'capNextRetro',
  ],
};

export default function Routines({ part }: Pick<PlaceProps, 'part'>) {
  const common = useText();
  const { t } = useRoutinesText();
  const read = useReading(WANTED);
  return (
    <View title={common.t('places.routines')} intro={t('intro')} read={read}>
      {(reading) => <Parts reading={reading} asked={part} />}
    </View>
  );
}

type Part = 'routines' | 'retro';

interface PartsProps {
  readonly reading: Reading;
  readonly asked: string | undefined;
}

function Parts({ reading, asked }: PartsProps) {
  const { t } = useRoutinesText();
  const parts: Part[] = [
    ...(reading.modules.includes('continuous') ? (['routines'] as const) : []),
    ...(reading.modules.includes('review') ? (['retro'] as const) : []),
  ];
  const [chosen, setChosen] = useState(() => parts.find((part) => part === asked));
  const current = parts.find((part) => part === chosen) ?? parts[0];
  if (!current) return null;
  const shown = current === 'routines' ? <RoutinesPart reading={reading} /> : <RetroPart reading={reading} />;
  if (parts.length === 1) return shown;
  return (
    <Tabs
      label={t('parts.label')}
      tabs={parts.map((key) => ({ key, name: t(`parts.${key}`) }))}
      current={current}
      onChange={setChosen}
    >
      {shown}
    </Tabs>
  );
}
