/** A workbook with a programme: its views, one at a time; all but Home are loaded when they are wanted. */
import { useState, type FunctionComponent } from 'react';
import type { ProgrammeSummary } from '../workbook';
import { ErrorBoundary } from './ErrorBoundary';
import { Home } from './home/Home';
import { lazily } from './lazily';
import { Main } from './Main';
import { Navigation } from './Navigation';
import { placesOf, type Arrival, type Place, type PlaceProps } from './places';
import { FollowedWorkbook } from './view/changes';

const VIEWS: Readonly<Record<Exclude<Place, 'home'>, FunctionComponent<PlaceProps>>> = {
  maturity: lazily(() => import(/* webpackChunkName: "maturity" */ './maturity/Maturity')),
  useCases: lazily(() => import(/* webpackChunkName: "useCases" */ './useCases/UseCases')),
  roi: lazily(() => import(/* webpackChunkName: "roi" */ './roi/Roi')),
  talent: lazily(() => import(/* webpackChunkName: "talent" */ './talent/Talent')),
  roadmap: lazily(() => import(/* webpackChunkName: "roadmap" */ './roadmap/Roadmap')),
  routines: lazily(() => import(/* webpackChunkName: "routines" */ './routines/Routines')),
  check: lazily(() => import(/* webpackChunkName: "check" */ './check/Check')),
  manage: lazily(() => import(/* webpackChunkName: "manage" */ './manage/Manage')),
};

interface Opened {
  readonly place: Place;
  readonly part?: string;
}

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
  const [{ place, part }, setPlace] = useState<Opened>({ place: 'home' });
  const [returned, setReturned] = useState(false);
  const View = place === 'home' ? undefined : VIEWS[place];
  // The sheets of another version are not those the views know.
  const places = summary.age === 'current' ? placesOf(summary.modules) : [];

  function open(wanted: Place, wantedPart?: string): void {
    setPlace({ place: wanted, part: wantedPart });
    setReturned(true);
  }

  return (
    <FollowedWorkbook>
      {places.length > 0 && <Navigation places={places} current={place} onGo={open} />}
      <Main>
        <ErrorBoundary key={place} reload={reload}>
          {View ? (
            <View summary={summary} onChanged={onChanged} onOpen={open} part={part} clock={clock} />
          ) : (
            <Home
              summary={summary}
              arrival={returned ? 'refreshed' : arrival}
              onRefresh={onRefresh}
              onChanged={onChanged}
              onOpen={open}
              clock={clock}
            />
          )}
        </ErrorBoundary>
      </Main>
    </FollowedWorkbook>
  );
}
