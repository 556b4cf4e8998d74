/** Whose programme it is, what can be done with it, and what it consists of. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace, CreateHooks, SnapshotResult, TableSummary, Wanted } from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { serialOfDay } from '../calendar';
import { Heading } from '../Heading';
import { Missing } from '../Missing';
import { Notice } from '../Notice';
import type { Arrival, PlaceProps } from '../places';
import { Running } from '../Running';
import { useText } from '../text';
import { useJump } from '../useJump';
import { useOperation } from '../useOperation';
import { useReading } from '../view/useReading';
import { Contents } from './Contents';
import { Created, Snapshot } from './outcomes';
import { Overview } from './Overview';
import { WANTED } from './figures';
import { useDestination } from './useDestination';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface HomeProps extends Omit<PlaceProps, 'part'> {
  readonly arrival: Arrival;
  readonly onRefresh: () => void;
}

const NOTHING: Wanted = {};

type Done = { readonly upgraded: true } | { readonly snapshot: SnapshotResult };

export function Home({ summary, arrival, onRefresh, onChanged, onOpen, clock }: HomeProps) {
  const { t } = useText();
  const styles = useStyles();
  const { goTo, goToCell, takeSnapshot, upgradeProgramme } = useActions();
  const { missed, jump, forget } = useJump();
  const operation = useOperation();
  const [done, setDone] = useState<Done>();
  const read = useReading(summary.age === 'current' ? WANTED : NOTHING);
  const { running, failure } = operation;
  const nothingSince = !missed && !failure && !done;

  const follow = useDestination(summary, jump, onOpen);

  function go(sheet: string, table?: TableSummary): void {
    operation.forget();
    jump(table?.title ?? sheet, () => goTo(sheet, table?.name));
  }

  function goToPlace(name: string, { sheet, address }: CellPlace): void {
    operation.forget();
    jump(name, () => goToCell(sheet, address));
  }

  function run(title: string, work: (hooks: CreateHooks) => Promise<Done>): void {
    forget();
    setDone(undefined);
    operation.start(title, async (hooks) => {
      setDone(await work(hooks));
      await onChanged();
    });
  }

  const upgrade = () =>
    run(t('upgrade.running'), async (hooks) => {
      await upgradeProgramme(hooks);
      return { upgraded: true };
    });
  const snapshot = () =>
    run(t('snapshot.running'), async (hooks) => ({ snapshot: await takeSnapshot(hooks) }));

  if (running) return <Running what={running} cancel={operation.cancel} />;
  return (
    <div className={styles.view}>
      <div>
        <Heading focused={arrival === 'refreshed'}>{summary.company || t('home.title')}</Heading>
        {summary.company && <p className={styles.hint}>{t('home.title')}</p>}
      </div>
      {missed && <Missing missed={missed} refresh={{ label: t('missing.refresh'), run: onRefresh }} />}
      {failure && <FailureNotice failure={failure} wrote="changes" retry={operation.again} />}
      {!missed && !failure && done && 'snapshot' in done && <Snapshot result={done.snapshot} />}
      {!missed && !failure && done && 'upgraded' in done && (
        <Notice intent="success" title={t('upgrade.doneTitle')}>
          {t('upgrade.done')}
        </Notice>
      )}
      {nothingSince && arrival === 'created' && <Created summary={summary} />}
      {summary.age === 'older' && (
        <Notice
          intent="warning"
          title={t('failure.older.title')}
          focused={false}
          action={{ label: t('upgrade.action'), run: upgrade }}
        >
          {t('upgrade.body')}
        </Notice>
      )}
      {summary.age === 'newer' && (
        <Notice intent="warning" title={t('failure.newer.title')} focused={false}>
          {t('failure.newer.wayOut')}
        </Notice>
      )}
      {summary.age === 'current' && (
        <Overview
          read={read}
          today={serialOfDay(clock())}
          onAction={follow}
          onChecks={() => onOpen('check')}
          onCell={goToPlace}
          onSnapshot={snapshot}
        />
      )}
      {/* All there is to go to where the sheets are of another version. */}
      <Contents summary={summary} open={summary.age !== 'current'} onGo={go} />
    </div>
  );
}
