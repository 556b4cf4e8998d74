/** A workbook with a programme: its views, one at a time; all but Home are loaded when they are wanted. */
import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react';
import type { ProgrammeSummary } from '../workbook';
import { ErrorBoundary } from './ErrorBoundary';
import { Home } from './home/Home';
import { Main } from './Main';
import { Navigation } from './Navigation';
import { placesOf, type Arrival, type Place, type PlaceProps } from './places';
import { useText } from './text';
import { FollowedWorkbook } from './view/changes';

const VIEWS: Readonly<Record<Exclude<Place, 'home'>, LazyExoticComponent<ComponentType<PlaceProps>>>> = {
  maturity: lazy(() => import(/* webpackChunkName: "maturity" */ './maturity/Maturity')),
  useCases: lazy(() => import(/* webpackChunkName: "useCases" */ './useCases/UseCases')),
  roi: lazy(() => import(/* webpackChunkName: "roi" */ './roi/Roi')),
  talent: lazy(() => import(/* webpackChunkName: "talent" */ './talent/Talent')),
  roadmap: lazy(() => import(/* webpackChunkName: "roadmap" */ './roadmap/Roadmap')),
  routines: lazy(() => import(/* webpackChunkName: "routines" */ './routines/Routines')),
  check: lazy(() => import(/* webpackChunkName: "check" */ './check/Check')),
  manage: lazy(() => import(/* webpackChunkName: "manage" */ './manage/Manage')),
};

export interface ProgrammeProps {
  readonly summary: ProgrammeSummary;
  readonly arrival: Arrival;
  /** Reads the workbook again, from the start. */
  readonly onRefresh: () => void;
  readonly onChanged: () => Promise<void>;
  readonly clock: () => Date;
  readonly reload: () => void;
}

export function Programme({ summary, arrival, onRefresh, onChanged, clock, reload }: ProgrammeProps) {
  const [place, setPlace] = useState<Place>('home');
  const [returned, setReturned] = useState(false);
  // The sheets of another version are not those the views know.
  const places = summary.age === 'current' ? placesOf(summary.modules) : [];

  function open(wanted: Place): void {
    setPlace(wanted);
    setReturned(true);
  }

  return (
    <FollowedWorkbook>
      {places.length > 0 && <Navigation places={places} current={place} onGo={open} />}
      <Main>
        <ErrorBoundary key={place} reload={reload}>
          {place === 'home' ? (
            <Home
              summary={summary}
              arrival={returned ? 'refreshed' : arrival}
              onRefresh={onRefresh}
              onChanged={onChanged}
              onOpen={open}
              clock={clock}
            />
          ) : (
            <LazyView place={place} summary={summary} onChanged={onChanged} onOpen={open} clock={clock} />
          )}
        </ErrorBoundary>
      </Main>
    </FollowedWorkbook>
  );
}

function LazyView({ place, ...props }: PlaceProps & { readonly place: Exclude<Place, 'home'> }) {
  const { t } = useText();
  const Shown = VIEWS[place];
  return (
    <Suspense fallback={<Spinner size="small" label={t('opening')} />}>
      <Shown {...props} />
    </Suspense>
  );
}
