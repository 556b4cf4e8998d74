/** Routines and retro: whichever of the two modules is installed. */
import { useState } from 'react';
import type { Reading, Wanted } from '../../workbook';
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

export default function Routines() {
  const common = useText();
  const { t } = useRoutinesText();
  const read = useReading(WANTED);
  return (
    <View title={common.t('places.routines')} intro={t('intro')} read={read}>
      {(reading) => <Parts reading={reading} />}
    </View>
  );
}

type Part = 'routines' | 'retro';

function Parts({ reading }: { readonly reading: Reading }) {
  const { t } = useRoutinesText();
  const parts: Part[] = [
    ...(reading.modules.includes('continuous') ? (['routines'] as const) : []),
    ...(reading.modules.includes('review') ? (['retro'] as const) : []),
  ];
  const [chosen, setChosen] = useState<Part>();
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
