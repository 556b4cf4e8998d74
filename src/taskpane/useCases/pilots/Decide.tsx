/** What a choice of pilots would write, what to think of before, and what comes next. */
import { Button, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { EntryOutcome } from '../../view/EntryOutcome';
import { Section } from '../../view/Section';
import type { Entering } from '../../view/useEntering';
import { useFormats } from '../formats';
import type { Portfolio } from '../portfolio';
import { useUseCasesText } from '../text';
import {
  busyOwners,
  otherStagesOf,
  pilotStageOf,
  stageChanges,
  stageEntries,
  withoutOwner,
  type Candidate,
} from './choice';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  changes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  control: { minWidth: 0, width: '100%' },
  decide: { alignSelf: 'start' },
});

export interface DecideProps {
  readonly portfolio: Portfolio;
  readonly candidates: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly entering: Entering;
  readonly onRoadmap: () => void;
}

export function Decide({ portfolio, candidates, chosen, entering, onRoadmap }: DecideProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const others = otherStagesOf(portfolio).filter(({ excluded }) => !excluded);
  // One step back, as long as the person says nothing else: the stage of what is wanted, but not begun.
  const [instead, setInstead] = useState((others[1] ?? others[0])?.name ?? '');
  const stage = pilotStageOf(portfolio)?.name;
  const table = portfolio.reading.table('useCases');
  if (stage === undefined || !table) return <p className={styles.text}>{t('pilots.noStage')}</p>;

  const changes = stageChanges(portfolio, candidates, chosen, instead);
  const dropped = candidates.filter((one) => one.current && one.open && !chosen.has(one.useCase.key));
  const busy = busyOwners(candidates, chosen);
  const orphans = withoutOwner(candidates, chosen).map(({ name }) => name);
  const tooMany = chosen.size > portfolio.pilotCount;
  const justDone = entering.undo !== undefined;
  return (
    <>
      {busy.length > 0 && <p className={styles.text}>{t('pilots.busy', { names: formats.list(busy) })}</p>}
      {orphans.length > 0 && (
        <p className={styles.text}>{t('pilots.orphans', { names: formats.list(orphans) })}</p>
      )}
      {changes.length > 0 && !justDone && (
        <Section
          title={t('pilots.writes')}
          hint={t('pilots.writesHint', { table: table.title, sheet: table.sheet })}
        >
          <ul className={styles.changes}>
            {changes.map(({ useCase, to }) => (
              <li key={useCase.key}>
                {t('pilots.change', { name: useCase.name, from: useCase.stage || '–', to })}
              </li>
            ))}
          </ul>
          {dropped.length > 0 && (
            <Field label={t('pilots.instead')}>
              <Select
                className={styles.control}
                value={instead}
                onChange={(_, { value }) => setInstead(value)}
              >
                {otherStagesOf(portfolio).map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          )}
          {tooMany && (
            <p role="alert" className={styles.text}>
              {t('pilots.tooMany', { chosen: chosen.size, most: portfolio.pilotCount })}
            </p>
          )}
          <Button
            className={styles.decide}
            appearance="primary"
            disabledFocusable={entering.busy || tooMany}
            onClick={() => {
              if (!entering.busy && !tooMany) {
                entering.enter(stageEntries(changes), t('pilots.done', { count: changes.length }));
              }
            }}
          >
            {t('pilots.decide')}
          </Button>
        </Section>
      )}
      <EntryOutcome entering={entering} />
      {changes.length === 0 && chosen.size > 0 && (
        <p className={styles.text}>
          {t('pilots.next')}{' '}
          <Link as="button" onClick={onRoadmap}>
            {t('pilots.roadmap')}
          </Link>
        </p>
      )}
    </>
  );
}
