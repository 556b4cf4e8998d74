/** The width a chart may draw on, kept up to date as the pane is made wider or narrower. */
import { useCallback, useState } from 'react';

const NARROWEST = 240;
const WIDEST = 560;
/** Where nothing is laid out, as in tests: a pane as Excel opens it. */
const UNMEASURED = 320;

/** In pixels, and the ref of the element whose width counts. */
export function useWidth() {
  const [width, setWidth] = useState(UNMEASURED);
  const measured = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth } = element;
      if (clientWidth > 0) setWidth(Math.max(NARROWEST, Math.min(WIDEST, clientWidth)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, measured };
}
