/** Where one is in the view: in one of its three parts, at a case, or entering one. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Reading } from '../../workbook';
import type { PlaceProps } from '../places';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { CaseForm } from './form/CaseForm';
import type { Step } from './form/enteredCase';
import { candidatesOf } from './pilots/choice';
import { Pilots } from './pilots/Pilots';
import { portfolioOf } from './portfolio';
import { Details } from './ranking/Details';
import { Ranking } from './ranking/Ranking';
import { Tabs } from '../view/Tabs';
import { useUseCasesText } from './text';
import { Trouble, useTrouble } from './Trouble';
import { NO_DRAFT } from './weights/draft';
import { Weights } from './weights/Weights';

const PARTS = ['ranking', 'weights', 'pilots'] as const;
type Part = (typeof PARTS)[number];

/** Cases are kept by their key: the workbook may change while one is open. */
type Screen =
  | { readonly at: 'parts' }
  | { readonly at: 'adding' }
  | { readonly at: 'case'; readonly key: string }
  | { readonly at: 'changing'; readonly key: string; readonly step: Step; readonly from: 'parts' | 'case' };

export interface ScreensProps {
  readonly reading: Reading;
  readonly onPlace: PlaceProps['onOpen'];
}

export function Screens({ reading, onPlace }: ScreensProps) {
  const { t } = useUseCasesText();
  const portfolio = useMemo(() => portfolioOf(reading), [reading]);
  const [part, setPart] = useState<Part>('ranking');
  // The tab answers at once; a part of many cases is drawn in slices.
  const shown = useDeferredValue(part);
  const [screen, setScreen] = useState<Screen>({ at: 'parts' });
  const [draft, setDraft] = useState(NO_DRAFT);
  const [returned, setReturned] = useState(false);
  const entering = useEntering();
  const trouble = useTrouble(portfolio);

  function go(to: Screen): void {
    entering.forget();
    setReturned(true);
    setScreen(to);
  }

  const toParts = { label: t('back.ranking'), run: () => go({ at: 'parts' }) };
  if (screen.at === 'adding') {
    return (
      <CaseForm
        portfolio={portfolio}
        entering={entering}
        back={toParts}
        onSaved={() => setScreen({ at: 'parts' })}
      />
    );
  }
  const useCase = screen.at === 'parts' ? undefined : portfolio.cases.find(({ key }) => key === screen.key);
  if (useCase && screen.at === 'case') {
    return (
      <Details
        key={useCase.key}
        portfolio={portfolio}
        useCase={useCase}
        back={toParts}
        entering={entering}
        onChange={(step) => go({ at: 'changing', key: useCase.key, step, from: 'case' })}
      />
    );
  }
  if (useCase && screen.at === 'changing') {
    const { from, step } = screen;
    const origin: Screen = from === 'case' ? { at: 'case', key: useCase.key } : { at: 'parts' };
    return (
      <CaseForm
        portfolio={portfolio}
        changing={{ useCase, step }}
        entering={entering}
        back={from === 'case' ? { label: t('back.case'), run: () => go(origin) } : toParts}
        onSaved={() => setScreen(origin)}
      />
    );
  }
  const { criteria } = portfolio;
  const candidates = shown === 'pilots' ? candidatesOf(portfolio) : undefined;
  return (
    <Tabs
      label={t('parts.label')}
      tabs={PARTS.map((key) => ({ key, name: t(`parts.${key}`) }))}
      current={part}
      busy={shown !== part}
      focused={returned && entering.done === undefined}
      onChange={(next) => {
        entering.forget();
        setPart(next);
      }}
    >
      {trouble && <Trouble {...trouble} onCheck={() => onPlace('check')} />}
      {shown === 'ranking' && (
        <>
          <EntryOutcome entering={entering} />
          <Ranking
            portfolio={portfolio}
            onAdd={() => go({ at: 'adding' })}
            onOpen={({ key }) => go({ at: 'case', key })}
            onRate={({ key }) => go({ at: 'changing', key, step: 'ratings', from: 'parts' })}
          />
        </>
      )}
      {shown === 'weights' && criteria && (
        <Weights
          portfolio={portfolio}
          criteria={criteria}
          draft={draft}
          onDraft={(next) => {
            entering.forget();
            setDraft(next);
          }}
          entering={entering}
        />
      )}
      {shown === 'pilots' && criteria && candidates && (
        <Pilots
          portfolio={portfolio}
          criteria={criteria}
          candidates={candidates}
          entering={entering}
          onRoadmap={() => onPlace('roadmap', 'pilots')}
        />
      )}
    </Tabs>
  );
}
