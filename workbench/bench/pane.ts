/** The pane in a browser, on the filled sample: from navigation to a usable Home, from a click to each view, and what it asks. */
import '../web/test-api';
import type { Place } from '../../src/taskpane/places';
import type { Traffic } from '../host';
import type { Figure } from './figure';
import { median } from './median';
import { inBrowser, timeTo, VISITED } from './open-pane';

const RUNS = 5;

export const benchPane = (): Promise<Figure[]> =>
  inBrowser(async (open) => {
    const homes: number[] = [];
    const views = new Map<Place, number[]>(VISITED.map((place) => [place, []]));
    const traffic = new Map<Place, Traffic>();
    for (let run = 0; run < RUNS; run++) {
      const { page, pane, homeUsable, close } = await open();
      homes.push(homeUsable);
      for (const [place, times] of views) {
        await page.evaluate(() => window.capIA?.session?.host.resetTraffic());
        times.push(await timeTo(pane, place));
        const went = await page.evaluate(() => ({ ...window.capIA?.session?.host.traffic }) as Traffic);
        traffic.set(place, went);
      }
      await close();
    }
    return [
      { name: 'pane in Chromium: from navigation to a usable Home', value: median(homes), unit: 'ms' },
      ...[...views].map(([place, times]): Figure => ({
        name: `pane in Chromium: from click to view, ${place}`,
        value: median(times),
        unit: 'ms',
      })),
      ...[...traffic].flatMap(([place, { roundTrips, responseBytes }]): Figure[] => [
        { name: `pane in Chromium: requests for a view, ${place}`, value: roundTrips, unit: 'round trips' },
        { name: `pane in Chromium: read for a view, ${place}`, value: responseBytes, unit: 'bytes' },
      ]),
    ];
  });
