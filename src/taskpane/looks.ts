/** The looks that the pane's surfaces share, as parts of their styles. */
import { tokens } from '@fluentui/react-components';

export const FRAME = {
  borderRadius: tokens.borderRadiusLarge,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

/** A frame around things below one another. */
export const CARD = {
  ...FRAME,
  display: 'flex',
  flexDirection: 'column',
  padding: tokens.spacingHorizontalM,
} as const;

/** The card a view begins with, or a box that stands out. */
export const MAIN_CARD = {
  ...CARD,
  gap: tokens.spacingVerticalS,
  backgroundColor: tokens.colorNeutralBackground2,
} as const;
