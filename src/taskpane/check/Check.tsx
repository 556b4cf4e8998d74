/** The health check: what is wrong in the workbook, the way to each cell, and what can be put right from here. */
import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useState } from 'react';
import type { CreateHooks, Problem, ProgrammeSummary } from '../../workbook';
import { useActions } from '../actions';
import { failureOf, type Failure } from '../failure';
import { FailureNotice } from '../FailureNotice';
import { Missing } from '../Missing';
import { Notice } from '../Notice';
import { Running } from '../Running';
import { Subview } from '../Subview';
import { useText } from '../text';
import { useJump } from '../useJump';
import { useOperation } from '../useOperation';
import { bySheet } from './findings';
import { Problems } from './Problems';
import { Remedies } from './Remedies';

const useStyles = makeStyles({
  found: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { ...typographyStyles.body1Strong },
  healthy: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Undefined while the check is under way. */
type Findings = { readonly problems: readonly Problem[] } | { readonly failure: Failure };

export interface CheckProps {
  readonly summary: ProgrammeSummary;
  readonly onChanged: () => Promise<void>;
}

export default function Check({ summary, onChanged }: CheckProps) {
  const { t } = useText();
  const styles = useStyles();
  const { checkHealth, goToCell, repair, upgradeProgramme } = useActions();
  const operation = useOperation();
  const { missed, jump, forget } = useJump();
  const [findings, setFindings] = useState<Findings>();
  const [done, setDone] = useState<string>();
  const { running, failure } = operation;

  useEffect(() => {
    let shown = true;
    void found(checkHealth).then((result) => {
      if (shown) setFindings(result);
    });
    return () => {
      shown = false;
    };
  }, [checkHealth]);

  function clear(): void {
    forget();
    operation.forget();
    setDone(undefined);
  }

  async function check(): Promise<void> {
    clear();
    setFindings(undefined);
    setFindings(await found(checkHealth));
  }

  /** Does something about the problems, then looks again. */
  function settle(title: string, work: (hooks: CreateHooks) => Promise<string>): void {
    clear();
    operation.start(title, async (hooks) => {
      const result = await work(hooks);
      await onChanged();
      setFindings(await found(checkHealth));
      setDone(result);
    });
  }

  if (running) return <Running what={running} cancel={operation.cancel} />;
  const problems = findings && 'problems' in findings ? findings.problems : [];
  const again = { label: t('check.again'), run: () => void check() };
  return (
    <Subview title={t('check.title')} focused={!failure && done === undefined}>
      {failure && <FailureNotice failure={failure} wrote="changes" retry={operation.again} />}
      {done !== undefined && <Notice intent="success" title={done} />}
      {missed && <Missing missed={missed} refresh={again} />}
      <Found findings={findings} />
      {findings && 'failure' in findings && (
        <FailureNotice failure={findings.failure} wrote="nothing" retry={again.run} />
      )}
      {findings && 'problems' in findings && (
        <Remedies
          problems={problems}
          onRepair={(repairable) =>
            settle(t('check.repair.running'), async (hooks) =>
              t('check.repair.done', { count: await repair(repairable, hooks) }),
            )
          }
          onRestore={() =>
            settle(t('check.restore.running'), async (hooks) => {
              await upgradeProgramme(hooks);
              return t('check.restore.done');
            })
          }
          onCheck={again.run}
        />
      )}
      {problems.length > 0 && <p className={styles.hint}>{t('check.hint')}</p>}
      {bySheet(problems, summary).map((group) => (
        <Problems
          key={group.sheet}
          {...group}
          onGo={(address) => jump(`${group.sheet}!${address}`, () => goToCell(group.sheet, address))}
        />
      ))}
    </Subview>
  );
}

async function found(checkHealth: () => Promise<Problem[]>): Promise<Findings> {
  try {
    return { problems: await checkHealth() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** How many problems there are. It is announced: the check takes its time. */
function Found({ findings }: { readonly findings: Findings | undefined }) {
  const { t } = useText();
  const styles = useStyles();
  const none = findings && 'problems' in findings && findings.problems.length === 0;

  function words(): string {
    if (!findings) return t('check.checking');
    if ('failure' in findings) return '';
    return none ? t('check.none') : t('check.found', { count: findings.problems.length });
  }

  return (
    <div>
      <div className={styles.found}>
        {!findings && <Spinner size="tiny" aria-hidden />}
        {none && <CheckmarkCircleRegular className={styles.healthy} aria-hidden />}
        <span role="status" className={styles.count}>
          {words()}
        </span>
      </div>
      {none && <p className={styles.hint}>{t('check.noneBody')}</p>}
    </div>
  );
}
