/** The add-in's colours as Fluent themes. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** From the dark to the light end of the icon's blue-green. */
const BRAND: BrandVariants = {
  10: '#020c0f',
  20: '#06181d',
  30: '#0a252c',
  40: '#0d323b',
  50: '#103f4b',
  60: '#124c5a',
  70: '#145a6a',
  80: '#176a7b',
  90: '#2c7b8a',
  100: '#458c99',
  110: '#5f9da9',
  120: '#78aeb8',
  130: '#92c0c8',
  140: '#acd1d7',
  150: '#c7e3e7',
  160: '#e3f3f5',
};

export const light: Theme = createLightTheme(BRAND);
export const dark: Theme = {
  ...createDarkTheme(BRAND),
  // Lighter than Fluent's defaults: 4.5:1 against the dark background (WCAG 1.4.3), hovered and pressed too.
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[110],
  colorCompoundBrandForeground1Hover: BRAND[120],
  colorCompoundBrandForeground1Pressed: BRAND[110],
  colorNeutralForeground2BrandHover: BRAND[120],
  colorNeutralForeground2BrandPressed: BRAND[110],
  colorNeutralForeground2BrandSelected: BRAND[120],
  colorNeutralForeground3BrandHover: BRAND[120],
  colorNeutralForeground3BrandPressed: BRAND[110],
  colorNeutralForeground3BrandSelected: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  colorBrandForegroundLinkHover: BRAND[120],
  colorBrandForegroundLinkSelected: BRAND[110],
  colorStatusDangerForeground1: '#e37d80',
};
