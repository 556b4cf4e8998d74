/** What matters how much: tried out by sliders or by questions, with what it does to the ranking; written when applied. */
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Entering } from '../../view/useEntering';
import { storedOutlook } from '../outlook';
import { criteriaFor, type Portfolio, type WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';
import { useOutlook } from '../useOutlook';
import { Apply } from './Apply';
import { answersOf, draftedWeights, sharesOf, slidersOf, weightEntries, type WeightsDraft } from './draft';
import { Podium } from './Podium';
import { Questions } from './Questions';
import { Sliders } from './Sliders';
import { Stability } from './Stability';
import { TriedRanking } from './TriedRanking';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { flexWrap: 'wrap' },
});

export interface WeightsProps {
  readonly portfolio: Portfolio;
  readonly criteria: readonly WeighedCriterion[];
  readonly draft: WeightsDraft;
  readonly onDraft: (draft: WeightsDraft) => void;
  readonly entering: Entering;
}

export function Weights({ portfolio, criteria, draft, onDraft, entering }: WeightsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const { cases, ranking } = portfolio;
  const ways = useRef<HTMLDivElement>(null);
  const stored = criteria.map(({ weight }) => weight);
  const drafted = useMemo(() => draftedWeights(draft), [draft]);
  // Dragging stays smooth: the ranking follows when there is time.
  const tried = useDeferredValue(drafted);
  const asStored = !tried || weightEntries(criteria, tried).length === 0;
  const weighing = useMemo(
    () =>
      asStored
        ? undefined
        : {
            cases: cases.map(({ ratings }) => ratings),
            criteria: criteriaFor(criteria, tried),
            settings: ranking,
          },
    [asStored, cases, criteria, tried, ranking],
  );
  const computed = useOutlook(weighing);
  const sheets = useMemo(() => storedOutlook(portfolio, criteria), [portfolio, criteria]);
  const found = asStored ? sheets : computed;
  const answers = draft.answers ?? answersOf(stored);
  const nothingWeighs = draft.way === 'sliders' && draft.sliders !== undefined && !drafted;

  /** The button that was pressed goes away: the focus goes to where one would begin anew. */
  function reset(): void {
    onDraft({ way: draft.way });
    ways.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }

  return (
    <>
      <p className={styles.hint}>{t('weights.intro')}</p>
      <RadioGroup
        ref={ways}
        layout="horizontal"
        className={styles.ways}
        aria-label={t('weights.way')}
        value={draft.way}
        onChange={(_, { value }) =>
          onDraft({ ...draft, way: value === 'questions' ? 'questions' : 'sliders' })
        }
      >
        <Radio value="sliders" label={t('weights.sliders')} />
        <Radio value="questions" label={t('weights.questions')} />
      </RadioGroup>
      {draft.way === 'sliders' ? (
        <Sliders
          criteria={criteria}
          values={draft.sliders ?? slidersOf(stored)}
          stored={slidersOf(stored)}
          shares={drafted ?? (nothingWeighs ? undefined : sharesOf(stored))}
          onChange={(next) => onDraft({ ...draft, sliders: next })}
        />
      ) : (
        <Questions
          criteria={criteria}
          answers={answers}
          weights={drafted ?? sharesOf(stored)}
          answered={draft.answers !== undefined}
          onChange={(next) => onDraft({ ...draft, answers: next })}
        />
      )}
      {found && !nothingWeighs && (
        <>
          <Podium portfolio={portfolio} outlook={found} changed={!asStored} />
          <TriedRanking portfolio={portfolio} outlook={found} />
          <Stability
            portfolio={portfolio}
            criteria={criteria}
            shares={sharesOf(tried ?? stored)}
            outlook={found}
          />
        </>
      )}
      <Apply
        portfolio={portfolio}
        criteria={criteria}
        weights={drafted}
        nothingWeighs={nothingWeighs}
        entering={entering}
        onReset={reset}
      />
    </>
  );
}
