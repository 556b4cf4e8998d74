/** An outlook that keeps nobody waiting: with a first estimate of the probabilities at once, and soon with the full one. */
import { startTransition, useEffect, useMemo, useState } from 'react';
import { estimatedInOneGo, estimates, outlook, type Outlook, type TopShares, type Weighing } from './outlook';

/** @param weighing the same object as long as nothing changes; undefined where nothing is to be weighed */
export function useOutlook(weighing: Weighing | undefined): Outlook | undefined {
  const first = useMemo(() => weighing && outlook(weighing), [weighing]);
  const [full, setFull] = useState<{ readonly of: Weighing; readonly topShares: TopShares }>();

  useEffect(() => {
    if (!weighing || estimatedInOneGo(weighing)) return undefined;
    const steps = estimates(weighing);
    let topShares: TopShares | undefined;
    // Each step gives way to what the person does meanwhile; another weighing makes the rest of them needless.
    const goOn = () => {
      const step = steps.next();
      if (!step.done) {
        topShares = step.value;
        timer = setTimeout(goOn);
      } else if (topShares) {
        const found = { of: weighing, topShares };
        startTransition(() => setFull(found));
      }
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [weighing]);

  return useMemo(
    () => (first && full && full.of === weighing ? { ...first, topShares: full.topShares } : first),
    [first, full, weighing],
  );
}
