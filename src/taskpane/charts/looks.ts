/**
 * How charts look: colours of the theme, system colours where the person forces their own, and always a dash, a shape
 * or a pattern besides, so that nothing is told by colour alone. Shapes take their colour from `currentColor`.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SMALL } from './lettering';

const FORCED = '@media (forced-colors: active)';

/** What a series is to its reader. */
export type Look = 'current' | 'target' | 'previous' | 'second' | 'third';

const inColour = (color: string, forced: string) => ({ color, [FORCED]: { color: forced } });

export const useLooks = makeStyles({
  current: inColour(tokens.colorBrandForeground1, 'Highlight'),
  target: inColour(tokens.colorNeutralForeground1, 'CanvasText'),
  previous: inColour(tokens.colorNeutralForeground3, 'GrayText'),
  second: inColour(tokens.colorPaletteBerryForeground2, 'LinkText'),
  third: inColour(tokens.colorPaletteMarigoldForeground2, 'CanvasText'),
});

/** Line widths and dashes, in pixels. */
export const STROKES: Readonly<
  Record<Look, { readonly strokeWidth: number; readonly strokeDasharray?: string }>
> = {
  current: { strokeWidth: 2.25 },
  target: { strokeWidth: 1.5, strokeDasharray: '6 3' },
  previous: { strokeWidth: 1.75, strokeDasharray: '1.5 3' },
  second: { strokeWidth: 2, strokeDasharray: '9 2 2 2' },
  third: { strokeWidth: 2, strokeDasharray: '3 2' },
};

/** Bars and areas: solid for what counts or is done; light for the rest. */
export const SOLID = { fill: 'currentColor' } as const;
export const LIGHT = { fill: 'currentColor', fillOpacity: 0.18, stroke: 'currentColor' } as const;

/** The parts that charts have in common. */
export const useParts = makeStyles({
  text: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: `${SMALL}px`,
    [FORCED]: { fill: 'CanvasText' },
  },
  quiet: { fill: tokens.colorNeutralForeground3 },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  /** In the colour of the series it belongs to. */
  own: { fill: 'currentColor', fontWeight: tokens.fontWeightSemibold, [FORCED]: { fill: 'CanvasText' } },
  /** Keeps letters legible where they cross a line. */
  clear: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'Canvas' },
  },
  /** Rings and lines to read values by. */
  grid: {
    stroke: tokens.colorNeutralStroke2,
    [FORCED]: { stroke: 'GrayText', strokeOpacity: 0.5 },
    // There all strokes of the theme are as strong as text.
    '@media (prefers-contrast: more)': { strokeOpacity: 0.4 },
  },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  /** Zero, today, the base: what values are measured from. */
  reference: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: 'CanvasText' } },
  /** Marks on an axis. */
  solid: { fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  /** The full length of a bar. */
  track: {
    fill: tokens.colorNeutralBackground6,
    [FORCED]: { fill: 'Canvas', stroke: 'GrayText' },
  },
  /** The inside of hollow shapes. */
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
});

/** Read, not seen. */
export const useHidden = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
