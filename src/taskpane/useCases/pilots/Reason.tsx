/** Why a case is proposed as a pilot, or is left out. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useFormats } from '../formats';
import { CRITERIA, type Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';
import type { Candidate } from './choice';

const useStyles = makeStyles({
  reason: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  proposed: { color: tokens.colorBrandForeground1 },
  mark: { verticalAlign: 'text-bottom', fontSize: '16px' },
});

export function Reason({
  portfolio,
  candidate,
}: {
  readonly portfolio: Portfolio;
  readonly candidate: Candidate;
}) {
  const styles = useStyles();
  const words = useReason(portfolio);
  const proposed = candidate.standing.verdict === 'pilot';
  return (
    <span className={mergeClasses(styles.reason, proposed && styles.proposed)}>
      {proposed && <CheckmarkCircleRegular className={styles.mark} />} {words(candidate)}
    </span>
  );
}

function useReason({ criteria = [], pilotCount }: Portfolio): (candidate: Candidate) => string {
  const { t } = useUseCasesText();
  const formats = useFormats();
  const name = (index: number) => criteria[index]?.name || t(`ratings.${CRITERIA[index]!}`);
  return ({ useCase, standing, rival }) => {
    switch (standing.verdict) {
      case 'pilot':
        return t('reasons.pilot');
      case 'past':
        return t('reasons.past', { stage: useCase.stage });
      case 'unrated':
        return t('reasons.unrated', {
          names: formats.list(
            useCase.ratings.flatMap((rating, index) => (rating === undefined ? [name(index)] : [])),
          ),
        });
      case 'domain':
        return t('reasons.domain', { domain: useCase.domain, rival: rival?.name ?? '' });
      case 'outranked':
        return t('reasons.outranked', { count: pilotCount });
      case 'beyond':
        return t('reasons.beyond', {
          limits: formats.list(
            standing.criteria.map((index) =>
              t(criteria[index]?.direction === -1 ? 'reasons.tooHigh' : 'reasons.tooLow', {
                name: name(index),
                rating: formats.number(useCase.ratings[index] ?? 0),
                limit: formats.number(criteria[index]?.limit ?? 0),
              }),
            ),
          ),
        });
    }
  };
}
