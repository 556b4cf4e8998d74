/** What can be done about the problems from the pane: formulas and checks put back, missing parts built again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../workbook';
import { useText } from '../text';
import { isGone, overwrittenIn, uncheckedIn } from './findings';
import { RepairConfirm } from './RepairConfirm';

const useStyles = makeStyles({
  remedies: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface RemediesProps {
  readonly problems: readonly Problem[];
  readonly onRepair: (problems: readonly Problem[]) => void;
  readonly onRestore: () => void;
  readonly onCheck: () => void;
}

export function Remedies({ problems, onRepair, onRestore, onCheck }: RemediesProps) {
  const { t } = useText();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const repairable = [...overwrittenIn(problems), ...uncheckedIn(problems)];
  const someGone = problems.some(isGone);
  return (
    <div className={styles.remedies}>
      {someGone && (
        <Button appearance="primary" onClick={onRestore}>
          {t('check.restore.action')}
        </Button>
      )}
      {repairable.length > 0 && (
        <Button appearance={someGone ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
          {t('check.repair.action', { count: repairable.length })}
        </Button>
      )}
      <Button onClick={onCheck}>{t('check.again')}</Button>
      {asking && (
        <RepairConfirm
          problems={repairable}
          onYes={() => onRepair(repairable)}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  );
}
