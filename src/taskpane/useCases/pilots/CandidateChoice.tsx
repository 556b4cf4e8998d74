/** A case that could be a pilot: what speaks for it, and why it is not proposed. */
import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMoney } from '../../money';
import { useFormats } from '../formats';
import type { Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';
import { FRAME } from '../../looks';
import type { Candidate } from './choice';
import { Reason } from './Reason';

const useStyles = makeStyles({
  candidate: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: `${tokens.spacingHorizontalXS} ${tokens.spacingHorizontalS}`,
    ...FRAME,
    minWidth: 0,
  },
  chosen: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
  },
  label: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: typographyStyles.body1Strong,
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CandidateChoiceProps {
  readonly portfolio: Portfolio;
  readonly candidate: Candidate;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function CandidateChoice({ portfolio, candidate, chosen, onChoose }: CandidateChoiceProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const money = useMoney(portfolio.currency);
  const { useCase } = candidate;
  const { score, topShare, savings, owner, stage } = useCase;
  const facts = [
    score !== undefined && t('pilots.score', { score: formats.score(score) }),
    topShare !== undefined &&
      t('pilots.topShare', { top: portfolio.ranking.top, share: formats.percent(topShare) }),
    savings !== undefined && t('ranking.savings', { amount: money(savings) }),
    owner,
    stage,
  ].filter(Boolean);
  return (
    <div className={mergeClasses(styles.candidate, chosen && styles.chosen)}>
      <Checkbox
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
        label={
          <span className={styles.label}>
            <span className={styles.name}>{useCase.name}</span>{' '}
            <span className={styles.note}>{facts.join('\u00a0· ')}</span>{' '}
            <Reason portfolio={portfolio} candidate={candidate} />
          </span>
        }
      />
    </div>
  );
}
