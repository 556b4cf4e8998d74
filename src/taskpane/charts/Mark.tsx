/** A point of a series: each look has a shape of its own. */
import { mergeClasses } from '@fluentui/react-components';
import { useParts, type Look } from './looks';

export interface MarkProps {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}

export function Mark({ look, x, y }: MarkProps) {
  const { hollow } = useParts();
  const at = { transform: `translate(${x} ${y})`, stroke: 'currentColor', strokeWidth: 1.5 };
  switch (look) {
    case 'current':
      return <circle {...at} r={3} fill="currentColor" />;
    case 'target':
      return <path {...at} className={mergeClasses(hollow)} d="M0-3.5 3.5 0 0 3.5-3.5 0Z" />;
    case 'previous':
      return <circle {...at} className={hollow} r={2.5} />;
    case 'second':
      return <path {...at} d="M-3-3H3V3H-3Z" fill="currentColor" />;
    case 'third':
      return <path {...at} d="M0-3.5 3.5 3H-3.5Z" fill="currentColor" />;
  }
}
