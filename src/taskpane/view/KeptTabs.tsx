/** Tabs that keep what one has been at as it was left: a form half filled in, an entry that can be taken back. */
import { useDeferredValue, useEffect, type ReactNode } from 'react';
import { Tabs, type TabsProps } from './Tabs';
import type { Turning } from './useTurning';

export interface KeptTabsProps<Tab extends string> extends Pick<TabsProps<Tab>, 'label' | 'tabs'> {
  readonly turning: Turning<Tab>;
  readonly children: (tab: Tab) => ReactNode;
}

export function KeptTabs<Tab extends string>({ label, tabs, turning, children }: KeptTabsProps<Tab>) {
  const { at, turnTo } = turning;
  // The tab answers at once; what it shows of many people is drawn in slices, and the part before stays until then.
  const drawn = useDeferredValue(at);
  useEffect(() => {
    if (drawn.to !== undefined) document.getElementById(drawn.to)?.focus();
  }, [drawn]);

  const there = (tab: Tab) => (tabs.some(({ key }) => key === tab) ? tab : tabs[0]!.key);
  const shown = there(drawn.visited.has(at.tab) ? at.tab : drawn.tab);
  const panels = tabs
    .filter(({ key }) => key === shown || drawn.visited.has(key))
    .map(({ key }) => (
      <div key={key} hidden={key !== shown}>
        {children(key)}
      </div>
    ));
  if (tabs.length === 1) return panels;
  return (
    <Tabs label={label} tabs={tabs} current={there(at.tab)} onChange={turnTo} busy={drawn !== at}>
      {panels}
    </Tabs>
  );
}
