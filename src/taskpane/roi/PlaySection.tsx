/** Other assumptions, played through by sliders: what would come of them, and which cells they would change. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Reading } from '../../workbook';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { moved, moveTo, SAVING, SPENDING, type Assumption } from './assumptions';
import { AssumptionSlider } from './AssumptionSlider';
import { Comparison } from './Comparison';
import { changesBetween, entriesFor } from './changes';
import { differ, outcomeOf, type Figures } from './figures';
import type { Investment } from './investment';
import { KeyFigures } from './KeyFigures';
import { PlayedCash } from './PlayedCash';
import { useRoiText } from './text';
import { ToWrite } from './ToWrite';
import type { Played } from './useMoves';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  check: { alignSelf: 'start' },
});

export interface PlaySectionProps {
  readonly reading: Reading;
  readonly investment: Investment;
  /** As the workbook shows them. */
  readonly figures: Figures;
  /** Kept while other parts of the view are looked at. */
  readonly played: Played;
  readonly readAgain: () => void;
  readonly onCheck: () => void;
}

export function PlaySection(props: PlaySectionProps) {
  const { reading, investment, figures, readAgain, onCheck } = props;
  const { moves, onMove, settling, onApplied } = props.played;
  const { t } = useRoiText();
  const styles = useStyles();
  const entering = useEntering();

  const after = useMemo(() => moved(investment, moves), [investment, moves]);
  const shown = useDeferredValue(after);
  const played = useMemo(() => outcomeOf(shown), [shown]);
  const unmoved = useMemo(() => outcomeOf(investment), [investment]);
  const changes = changesBetween(investment, after);
  const hasMoved = changes.length > 0;

  function apply(): void {
    if (!hasMoved || entering.busy || settling) return;
    entering.enter(entriesFor(changes), t('play.done', { count: changes.length }), () => {
      onApplied();
      readAgain();
    });
  }

  const slider = (assumption: Assumption) => (
    <AssumptionSlider
      key={assumption}
      assumption={assumption}
      reading={reading}
      investment={investment}
      moves={moves}
      after={after}
      onMove={(value) => {
        entering.forget();
        onMove(moveTo(moves, assumption, value, investment));
      }}
    />
  );
  return (
    <Section title={t('play.title')} hint={t('play.hint')}>
      {differ(figures, unmoved.figures) && (
        <>
          <p className={styles.line}>{t('play.differs')}</p>
          <Button className={styles.check} onClick={onCheck}>
            {t('play.check')}
          </Button>
        </>
      )}
      <KeyFigures before={figures} after={played.figures} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('play.saving')}</legend>
        {SAVING.map(slider)}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('play.spending')}</legend>
        {SPENDING.map(slider)}
      </fieldset>
      <Comparison before={figures} after={played.figures} />
      {hasMoved && <PlayedCash reading={reading} before={unmoved.flows} after={played.flows} />}
      {hasMoved ? (
        <ToWrite reading={reading} investment={investment} changes={changes} />
      ) : (
        <p className={styles.line}>{t('play.unchanged')}</p>
      )}
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={!hasMoved || entering.busy} onClick={apply}>
          {t('play.apply')}
        </Button>
        <Button disabledFocusable={!hasMoved || entering.busy} onClick={() => onMove({})}>
          {t('play.reset')}
        </Button>
      </div>
      <EntryOutcome entering={entering} />
    </Section>
  );
}
