/** Whose programme it is, what can be done with it, and what it consists of. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  CellPlace,
  CreateHooks,
  ProgrammeSummary,
  SnapshotResult,
  TableSummary,
  Wanted,
} from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { serialOfDay } from '../calendar';
import { Heading } from '../Heading';
import { Missing } from '../Missing';
import { Notice } from '../Notice';
import type { Arrival, Place } from '../places';
import { Running } from '../Running';
import { useText } from '../text';
import { useJump } from '../useJump';
import { useOperation } from '../useOperation';
import { useReading } from '../view/useReading';
import { Contents } from './Contents';
import { Created, Snapshot } from './outcomes';
import { Overview } from './Overview';
import { WANTED, type NextAction } from './figures';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  contents: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  subheading: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface HomeProps {
  readonly summary: ProgrammeSummary;
  readonly arrival: Arrival;
  readonly onRefresh: () => void;
  readonly onChanged: () => Promise<void>;
  readonly onOpen: (place: Place) => void;
  readonly clock: () => Date;
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

  function go(sheet: string, table?: TableSummary): void {
    operation.forget();
    jump(table?.title ?? sheet, () => goTo(sheet, table?.name));
  }

  function goToPlace(name: string, { sheet, address }: CellPlace): void {
    operation.forget();
    jump(name, () => goToCell(sheet, address));
  }

  /** To the view that settles it, else to the sheet. */
  function follow({ view, sheet }: NextAction): void {
    const name = summary.sheets.find(({ key }) => key === sheet)?.name;
    if (view) onOpen(view);
    else if (name !== undefined) go(name);
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
          onCell={goToPlace}
          onSnapshot={snapshot}
        />
      )}
      <section className={styles.contents} aria-labelledby="contents">
        <h3 id="contents" className={styles.subheading}>
          {t('home.contents')}
        </h3>
        <p className={styles.hint}>{t('home.hint')}</p>
        <Contents summary={summary} onGo={go} />
      </section>
    </div>
  );
}
