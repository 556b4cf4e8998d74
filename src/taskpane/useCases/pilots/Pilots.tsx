/** The few cases to try first: those proposed by the rule, and the person's choice among them and the others. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../../view/CellLink';
import { Section } from '../../view/Section';
import type { Entering } from '../../view/useEntering';
import { AllOrFewer } from '../AllOrFewer';
import { useFormats } from '../formats';
import type { Portfolio, WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';
import { CandidateChoice } from './CandidateChoice';
import { chosenAtFirst, keysOf, proposedOf, type Candidate } from './choice';
import { Decide } from './Decide';
import { Reason } from './Reason';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBlockEnd: tokens.spacingVerticalS },
  closed: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

const SHOWN_AT_FIRST = 8;

export interface PilotsProps {
  readonly portfolio: Portfolio;
  readonly criteria: readonly WeighedCriterion[];
  readonly candidates: readonly Candidate[];
  readonly entering: Entering;
  readonly onRoadmap: () => void;
}

export function Pilots({ portfolio, criteria, candidates, entering, onRoadmap }: PilotsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const [choice, setChoice] = useState<ReadonlySet<string>>();
  const [all, setAll] = useState(false);
  const chosen = choice ?? chosenAtFirst(candidates);
  const proposed = keysOf(proposedOf(candidates));
  const open = candidates.filter((one) => one.open);
  const closed = candidates.filter((one) => !one.open);
  const shown = all
    ? open
    : open.filter((one, index) => index < SHOWN_AT_FIRST || chosen.has(one.useCase.key));
  const isProposal = proposed.size === chosen.size && [...proposed].every((key) => chosen.has(key));

  function choose(keys: ReadonlySet<string>): void {
    entering.forget();
    setChoice(keys);
  }

  return (
    <>
      <Rules portfolio={portfolio} criteria={criteria} />
      {open.length === 0 && <p className={styles.text}>{t('pilots.none')}</p>}
      {open.length > 0 && (
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>{t('pilots.choose', { most: portfolio.pilotCount })}</legend>
          {shown.map((candidate) => (
            <CandidateChoice
              key={candidate.useCase.key}
              portfolio={portfolio}
              candidate={candidate}
              chosen={chosen.has(candidate.useCase.key)}
              onChoose={(wanted) => {
                const next = new Set(chosen);
                if (wanted) next.add(candidate.useCase.key);
                else next.delete(candidate.useCase.key);
                choose(next);
              }}
            />
          ))}
          {(shown.length < open.length || all) && (
            <AllOrFewer count={open.length} all={all} onChange={setAll} />
          )}
        </fieldset>
      )}
      {!isProposal && proposed.size > 0 && (
        <Button onClick={() => choose(proposed)}>{t('pilots.takeProposal')}</Button>
      )}
      <Decide
        portfolio={portfolio}
        candidates={candidates}
        chosen={chosen}
        entering={entering}
        onRoadmap={onRoadmap}
      />
      {closed.length > 0 && <Closed portfolio={portfolio} candidates={closed} />}
    </>
  );
}

/** Those that cannot be chosen as they are, and why. */
function Closed({ portfolio, candidates }: Pick<PilotsProps, 'portfolio' | 'candidates'>) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  return (
    <Section title={t('pilots.closed')}>
      <ul className={styles.closed}>
        {(all ? candidates : candidates.slice(0, SHOWN_AT_FIRST)).map((candidate) => (
          <li key={candidate.useCase.key}>
            <CellLink place={candidate.useCase.row.place('useCase')} name={candidate.useCase.name}>
              {candidate.useCase.name}
            </CellLink>
            <Reason portfolio={portfolio} candidate={candidate} />
          </li>
        ))}
      </ul>
      {candidates.length > SHOWN_AT_FIRST && (
        <AllOrFewer count={candidates.length} all={all} onChange={setAll} />
      )}
    </Section>
  );
}

/** What the proposal looks at, each limit leading to its cell. */
function Rules({ portfolio, criteria }: Pick<PilotsProps, 'portfolio' | 'criteria'>) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const limits = criteria.filter(({ limit }) => limit !== undefined);
  const place = portfolio.reading.placeOf('capPilotCount');
  return (
    <p className={styles.text}>
      {t('pilots.rule')}{' '}
      <CellLink place={place} name={t('pilots.most')}>
        {t('pilots.atMost', { count: portfolio.pilotCount })}
      </CellLink>
      {limits.map(({ name, direction, limit, row }) => (
        <span key={name}>
          {' · '}
          <CellLink place={row.place('limit')} name={name}>
            {t(direction === 1 ? 'pilots.limitLow' : 'pilots.limitHigh', {
              name,
              limit: formats.number(limit ?? 0),
            })}
          </CellLink>
        </span>
      ))}
    </p>
  );
}
