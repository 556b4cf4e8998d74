/** The ranking with the weights tried out, as bars, when the person wants to see more than the first places. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { RankBars } from '../../charts/RankBars';
import { useFormats } from '../formats';
import { placesOf, type Outlook } from '../outlook';
import type { Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({ toggle: { alignSelf: 'start' } });

const MOST_SHOWN = 30;

export interface TriedRankingProps {
  readonly portfolio: Portfolio;
  readonly outlook: Outlook;
}

export function TriedRanking({ portfolio, outlook }: TriedRankingProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const id = useId();
  const [shown, setShown] = useState(false);
  const { top } = portfolio.ranking;
  const places = placesOf(portfolio.cases, outlook);
  const [first] = places;
  if (!first) return null;
  return (
    <>
      <Button
        className={styles.toggle}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'podium.hide' : 'podium.show')}
      </Button>
      {shown && (
        <div id={id}>
          <RankBars
            title={t('podium.title')}
            summary={t('ranking.summary', {
              cases: formats.number(places.length),
              name: first.useCase.name,
              score: formats.score(first.score),
            })}
            rowName={t('facts.useCase')}
            valueName={t('facts.score')}
            shareName={t('ranking.topShare', { top })}
            rows={places.slice(0, MOST_SHOWN).map(({ useCase, rank, score, topShare }) => ({
              key: useCase.key,
              label: `${rank}. ${useCase.name}`,
              value: score,
              note:
                useCase.rank === undefined || useCase.rank === rank
                  ? undefined
                  : t('podium.was', { rank: useCase.rank }),
              share: topShare,
              highlighted: rank <= top,
            }))}
            maximum={100}
            format={formats.score}
          />
        </div>
      )}
    </>
  );
}
