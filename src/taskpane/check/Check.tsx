/** The health check: what is wrong in the workbook, the way to each cell, and what can be put right from here. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CreateHooks, ProgrammeSummary } from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { HowFar } from '../HowFar';
import { Missing } from '../Missing';
import { Notice } from '../Notice';
import { Running } from '../Running';
import { Subview } from '../Subview';
import { useText } from '../text';
import { useJump } from '../useJump';
import { useOperation } from '../useOperation';
import { Section } from '../view/Section';
import { bySheet } from './findings';
import { Found } from './Found';
import { OwnChecks } from './OwnChecks';
import { Problems } from './Problems';
import { Remedies } from './Remedies';
import { useFindings } from './useFindings';

const useStyles = makeStyles({ again: { alignSelf: 'start' } });

/** What was done about the problems, and the way back where there is one. */
interface Done {
  readonly words: string;
  readonly undo?: (hooks?: CreateHooks) => Promise<void>;
}

export interface CheckProps {
  readonly summary: ProgrammeSummary;
  readonly onChanged: () => Promise<void>;
}

export default function Check({ summary, onChanged }: CheckProps) {
  const { t } = useText();
  const styles = useStyles();
  const { goToCell, repair, upgradeProgramme } = useActions();
  const operation = useOperation();
  const findings = useFindings();
  const { missed, jump, forget } = useJump();
  const [done, setDone] = useState<Done>();
  const { running } = operation;
  const { problems, failure, underWay } = findings;

  function clear(): void {
    forget();
    operation.forget();
    setDone(undefined);
  }

  function checkAgain(): void {
    clear();
    void findings.check();
  }

  /** Does something about the problems, then looks again. */
  function settle(title: string, work: (hooks: CreateHooks) => Promise<Done>): void {
    clear();
    operation.start(title, async (hooks) => {
      const result = await work(hooks);
      await onChanged();
      await findings.check();
      setDone(result);
    });
  }

  const takeBack = (undo: NonNullable<Done['undo']>) =>
    settle(t('check.repair.undoing'), async (hooks) => {
      await undo(hooks);
      return { words: t('entry.undone') };
    });

  const go = (sheet: string, address: string) => jump(`${sheet}!${address}`, () => goToCell(sheet, address));

  if (running) return <Running what={running} cancel={operation.cancel} />;
  return (
    <Subview title={t('check.title')} focused={!operation.failure && done === undefined}>
      {operation.failure && (
        <FailureNotice failure={operation.failure} wrote="changes" retry={operation.again} />
      )}
      {done && (
        <Notice
          key={done.words}
          intent="success"
          title={done.words}
          action={done.undo && { label: t('entry.undo'), run: () => takeBack(done.undo!) }}
        />
      )}
      {missed && <Missing missed={missed} refresh={{ label: t('check.again'), run: checkAgain }} />}
      <OwnChecks onGo={go} />
      <Section title={t('check.entries')}>
        {underWay && <HowFar {...underWay} cancel={findings.cancel} />}
        {failure && <FailureNotice failure={failure} wrote="nothing" retry={checkAgain} />}
        {failure?.code === 'cancelled' && (
          <Button className={styles.again} onClick={checkAgain}>
            {t('check.again')}
          </Button>
        )}
        {problems && <Found count={problems.length} />}
        {problems && (
          <Remedies
            problems={problems}
            onRepair={(repairable) =>
              settle(t('check.repair.running'), async (hooks) => {
                const { count, undo } = await repair(repairable, hooks);
                return { words: t('check.repair.done', { count }), undo };
              })
            }
            onRestore={() =>
              settle(t('check.restore.running'), async (hooks) => {
                await upgradeProgramme(hooks);
                return { words: t('check.restore.done') };
              })
            }
            onCheck={checkAgain}
          />
        )}
        {bySheet(problems ?? [], summary).map((group) => (
          <Problems key={group.sheet} {...group} onGo={(address) => go(group.sheet, address)} />
        ))}
      </Section>
    </Subview>
  );
}
