/** The pane in a browser, on the filled sample: from navigation to a usable Home, and from a click to each view. */
import { PLACES, type Place } from '../../src/taskpane/places';
import type { Figure } from './figure';
import { median } from './median';
import { inBrowser, timeTo } from './open-pane';

const RUNS = 5;

export const benchPane = (): Promise<Figure[]> =>
  inBrowser(async (open) => {
    const homes: number[] = [];
    const views = new Map<Place, number[]>(PLACES.map((place) => [place, []]));
    for (let run = 0; run < RUNS; run++) {
      const { pane, homeUsable, close } = await open();
      homes.push(homeUsable);
      for (const [place, times] of views) times.push(await timeTo(pane, place));
      await close();
    }
    return [
      { name: 'pane in Chromium: from navigation to a usable Home', value: median(homes), unit: 'ms' },
      ...[...views].map(([place, times]): Figure => ({
        name: `pane in Chromium: from click to view, ${place}`,
        value: median(times),
        unit: 'ms',
      })),
    ];
  });
