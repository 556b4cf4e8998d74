/** A list of problems, each an entry to choose: what it is, and below it what to do. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { FRAME } from '../looks';

export const useProblemStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    ...FRAME,
  },
  item: {
    padding: tokens.spacingVerticalXXS,
    '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  problem: {
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  // The same words where there is no cell to go to.
  plain: { paddingBlock: tokens.spacingVerticalSNudge, paddingInline: tokens.spacingHorizontalS },
  words: { display: 'block', flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  how: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});
