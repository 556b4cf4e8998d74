/** Cases that have no rank yet: which ratings each of them lacks. */
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../../view/Section';
import { AllOrFewer } from '../AllOrFewer';
import { useFormats } from '../formats';
import { CRITERIA, type Portfolio, type UseCase } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  link: { textAlign: 'start' },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  rate: { flexShrink: 0 },
});

const SHOWN_AT_FIRST = 5;

export interface UnratedProps {
  readonly portfolio: Portfolio;
  readonly cases: readonly UseCase[];
  readonly onOpen: (useCase: UseCase) => void;
  readonly onRate: (useCase: UseCase) => void;
}

export function Unrated({ portfolio, cases, onOpen, onRate }: UnratedProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const lacking = ({ ratings }: UseCase) =>
    CRITERIA.flatMap((key, index) =>
      ratings[index] === undefined ? [portfolio.criteria?.[index]?.name || t(`ratings.${key}`)] : [],
    );
  return (
    <Section title={t('unrated.title')} hint={t('unrated.hint')}>
      <ul className={styles.list}>
        {(all ? cases : cases.slice(0, SHOWN_AT_FIRST)).map((useCase) => (
          <li key={useCase.key} className={styles.item}>
            <span className={styles.words}>
              <Link as="button" className={styles.link} onClick={() => onOpen(useCase)}>
                {useCase.name}
              </Link>
              <span className={styles.note}>
                {t('unrated.missing', { names: formats.list(lacking(useCase)) })}
              </span>
            </span>
            <Button
              className={styles.rate}
              size="small"
              aria-label={t('unrated.rateOf', { name: useCase.name })}
              onClick={() => onRate(useCase)}
            >
              {t('unrated.rate')}
            </Button>
          </li>
        ))}
      </ul>
      {cases.length > SHOWN_AT_FIRST && <AllOrFewer count={cases.length} all={all} onChange={setAll} />}
    </Section>
  );
}
