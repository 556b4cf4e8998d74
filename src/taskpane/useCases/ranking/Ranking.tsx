/** Which cases come first, how sure that is, and which cannot be ranked yet. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { RankBars } from '../../charts/RankBars';
import { CellLink } from '../../view/CellLink';
import { AllOrFewer } from '../AllOrFewer';
import { useMoney } from '../../money';
import { useFormats } from '../formats';
import { rankedCases, unratedCases, type Portfolio, type UseCase } from '../portfolio';
import { useUseCasesText } from '../text';
import { Unrated } from './Unrated';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
  add: { alignSelf: 'start' },
});

const SHOWN_AT_FIRST = 10;

/** From so likely on, a place among the first is taken to be sure. */
const SURE = 0.8;

export interface RankingProps {
  readonly portfolio: Portfolio;
  readonly onAdd: () => void;
  readonly onOpen: (useCase: UseCase) => void;
  readonly onRate: (useCase: UseCase) => void;
}

export function Ranking({ portfolio, onAdd, onOpen, onRate }: RankingProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const unrated = unratedCases(portfolio);
  return (
    <>
      <p className={styles.text}>{t(portfolio.cases.length > 0 ? 'intro' : 'ranking.none')}</p>
      <Button className={styles.add} appearance="primary" icon={<AddRegular />} onClick={onAdd}>
        {t('ranking.add')}
      </Button>
      <Ranked portfolio={portfolio} onOpen={onOpen} />
      {unrated.length > 0 && (
        <Unrated portfolio={portfolio} cases={unrated} onOpen={onOpen} onRate={onRate} />
      )}
    </>
  );
}

function Ranked({ portfolio, onOpen }: Pick<RankingProps, 'portfolio' | 'onOpen'>) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const money = useMoney(portfolio.currency);
  const [all, setAll] = useState(false);
  const cases = rankedCases(portfolio);
  const { top } = portfolio.ranking;
  const [first] = cases;
  if (!first) return null;

  const leaders = cases.filter(({ rank }) => rank! <= top);
  const sure = leaders.filter(({ topShare }) => (topShare ?? 0) >= SURE).length;
  const estimated = leaders.every(({ topShare }) => topShare !== undefined);

  function verdict(): string {
    if (sure === leaders.length) return t('ranking.firm', { top: leaders.length });
    if (sure === 0) return t('ranking.close', { top: leaders.length });
    return t('ranking.open', { count: sure, top: leaders.length });
  }

  return (
    <>
      {estimated && <p className={styles.sentence}>{verdict()}</p>}
      <RankBars
        title={t('ranking.title')}
        summary={t('ranking.summary', {
          cases: formats.number(cases.length),
          name: first.name,
          score: formats.score(first.score ?? 0),
        })}
        rowName={t('facts.useCase')}
        valueName={t('facts.score')}
        shareName={t('ranking.topShare', { top })}
        rows={(all ? cases : cases.slice(0, SHOWN_AT_FIRST)).map(
          ({ key, name, stage, rank, score, savings, topShare }) => ({
            key,
            label: `${rank}. ${name}`,
            value: score ?? 0,
            note: [stage, savings !== undefined && t('ranking.savings', { amount: money(savings) })]
              .filter(Boolean)
              .join(' · '),
            share: topShare,
            highlighted: rank! <= top,
          }),
        )}
        maximum={100}
        format={formats.score}
        onOpen={(key) => {
          const opened = cases.find((one) => one.key === key);
          if (opened) onOpen(opened);
        }}
      />
      {cases.length > SHOWN_AT_FIRST && <AllOrFewer count={cases.length} all={all} onChange={setAll} />}
      <p className={styles.text}>
        {t('ranking.probability', { top })}{' '}
        <CellLink place={portfolio.reading.placeOf('capSpread')} name={t('ranking.title')}>
          {t('ranking.doubt', { spread: formats.percent(portfolio.ranking.spread) })}
        </CellLink>
      </p>
    </>
  );
}
