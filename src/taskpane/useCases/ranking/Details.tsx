/** All about one case: each part can be changed by itself, each figure leads to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CellLink } from '../../view/CellLink';
import { EntryOutcome } from '../../view/EntryOutcome';
import type { Entering } from '../../view/useEntering';
import { useMoney } from '../../money';
import { useFormats } from '../formats';
import type { RatedKey, Step } from '../form/enteredCase';
import { Opened, type OpenedProps } from '../Opened';
import { CRITERIA, DISCOVERY, rated, type Portfolio, type UseCase } from '../portfolio';
import { scaleOf, useRatingWords } from '../ratingWords';
import { useUseCasesText, type UseCasesKey } from '../text';
import { Departments } from './Departments';
import { Facts, type Fact } from './Facts';
import { SavingsFacts } from './SavingsFacts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface DetailsProps {
  readonly portfolio: Portfolio;
  readonly useCase: UseCase;
  readonly back: OpenedProps['back'];
  /** A change of it. */
  readonly entering: Entering;
  readonly onChange: (step: Step) => void;
}

export function Details({ portfolio, useCase, back, entering, onChange }: DetailsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const words = useRatingWords();
  const money = useMoney(portfolio.currency);
  const { row, score, rank, topShare } = useCase;

  const cell = (key: string, value: string | undefined): ReactNode =>
    value === undefined || value === '' ? undefined : (
      <CellLink place={row.place(key)} name={t(`facts.${key}` as UseCasesKey)}>
        {value}
      </CellLink>
    );
  const text = (key: 'task' | 'domain' | 'department' | 'owner' | 'stage'): Fact => ({
    name: t(`facts.${key}`),
    value: cell(key, row.text(key)),
  });
  const rating = (key: RatedKey, name: string): Fact => {
    const value = rated(row, key);
    return {
      name,
      value: value && (
        <CellLink place={row.place(key)} name={name}>
          {t('details.rating', { words: words(scaleOf(key), value), rating: formats.number(value) })}
        </CellLink>
      ),
    };
  };
  const documented = row.number('documented');
  const changing = (step: Step) => ({
    label: t('details.change'),
    what: t(`form.steps.${step}`),
    run: () => onChange(step),
  });

  return (
    <Opened title={useCase.name} back={back} quiet={entering.done !== undefined}>
      <EntryOutcome entering={entering} />
      <div className={styles.parts}>
        <Facts
          title={t('details.standing')}
          facts={[
            { name: t('facts.rank'), value: cell('rank', rank === undefined ? undefined : String(rank)) },
            {
              name: t('facts.score'),
              value: cell('score', score === undefined ? undefined : formats.score(score)),
            },
            {
              name: t('ranking.topShare', { top: portfolio.ranking.top }),
              value: cell('topShare', topShare === undefined ? undefined : formats.percent(topShare)),
            },
          ]}
        />
        <Facts
          title={t('form.steps.task')}
          change={changing('task')}
          facts={[
            { name: t('facts.id'), value: cell('id', useCase.id) },
            text('task'),
            text('domain'),
            text('department'),
            text('owner'),
          ]}
        />
        <Facts
          title={t('form.steps.ratings')}
          change={changing('ratings')}
          facts={[
            ...CRITERIA.map((key, index) =>
              rating(key, portfolio.criteria?.[index]?.name || t(`ratings.${key}`)),
            ),
            ...DISCOVERY.map((key) => rating(key, t(`ratings.${key}`))),
          ]}
        >
          <Departments portfolio={portfolio} useCase={useCase} />
        </Facts>
        <SavingsFacts portfolio={portfolio} useCase={useCase} money={money} change={changing('gain')} />
        <Facts
          title={t('form.steps.progress')}
          change={changing('progress')}
          facts={[
            text('stage'),
            {
              name: t('facts.documented'),
              value: cell(
                'documented',
                documented === undefined ? undefined : t(documented === 1 ? 'details.yes' : 'details.no'),
              ),
            },
            rating('quality', t('facts.quality')),
          ]}
        />
      </div>
    </Opened>
  );
}
