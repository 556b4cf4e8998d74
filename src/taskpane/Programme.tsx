/** A workbook with a programme: its contents first; its check and its management, loaded when they are wanted. */
import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ProgrammeSummary } from '../workbook';
import { Home } from './home/Home';
import type { Arrival, Place } from './places';
import { useText } from './text';

const Check = lazy(() => import(/* webpackChunkName: "check" */ './check/Check'));
const Manage = lazy(() => import(/* webpackChunkName: "manage" */ './manage/Manage'));

export interface ProgrammeProps {
  readonly summary: ProgrammeSummary;
  readonly arrival: Arrival;
  /** Reads the workbook again, from the start. */
  readonly onRefresh: () => void;
  /** Reads the workbook again after it was written to, and stays in place. */
  readonly onChanged: () => Promise<void>;
}

export function Programme({ summary, arrival, onRefresh, onChanged }: ProgrammeProps) {
  const { t } = useText();
  const [place, setPlace] = useState<Place>('home');
  const [returned, setReturned] = useState(false);

  function back(): void {
    setPlace('home');
    setReturned(true);
  }

  if (place === 'home') {
    return (
      <Home
        summary={summary}
        arrival={returned ? 'refreshed' : arrival}
        onRefresh={onRefresh}
        onChanged={onChanged}
        onOpen={setPlace}
      />
    );
  }
  return (
    <Suspense fallback={<Spinner size="small" label={t('opening')} />}>
      {place === 'check' ? (
        <Check summary={summary} onChanged={onChanged} onBack={back} />
      ) : (
        <Manage summary={summary} onChanged={onChanged} onBack={back} />
      )}
    </Suspense>
  );
}
