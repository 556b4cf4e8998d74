/** The pane: reads whether the workbook has a programme, then offers to create one or shows it. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ProgrammeSummary } from '../workbook';
import { useActions, type Actions } from './actions';
import { ErrorBoundary } from './ErrorBoundary';
import { failureOf, type Failure } from './failure';
import { FailureNotice } from './FailureNotice';
import { Header } from './Header';
import { lazily } from './lazily';
import { Main } from './Main';
import type { Arrival } from './places';
import { Programme } from './Programme';
import { useText } from './text';
import { untilEdited } from './untilEdited';

const Create = lazily(() => import(/* webpackChunkName: "create" */ './create/Create'));

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

type Workbook =
  | { readonly is: 'unread' }
  | { readonly is: 'unreadable'; readonly failure: Failure; readonly arrival: Arrival }
  | { readonly is: 'without'; readonly removed: boolean }
  | { readonly is: 'with'; readonly summary: ProgrammeSummary; readonly arrival: Arrival };

export interface AppProps {
  readonly clock?: () => Date;
  readonly reload?: () => void;
}

export function App({ clock = () => new Date(), reload = () => location.reload() }: AppProps) {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <Header />
      <ErrorBoundary reload={reload}>
        <View clock={clock} reload={reload} />
      </ErrorBoundary>
    </div>
  );
}

function View({ clock, reload }: Required<AppProps>) {
  const { t } = useText();
  const { readProgramme } = useActions();
  const [workbook, setWorkbook] = useState<Workbook>({ is: 'unread' });

  useEffect(() => {
    let shown = true;
    void showWorkbook(readProgramme, 'opened', (read) => shown && setWorkbook(read));
    return () => {
      shown = false;
    };
  }, [readProgramme]);

  function readAgain(): void {
    setWorkbook({ is: 'unread' });
    void showWorkbook(readProgramme, 'refreshed', setWorkbook);
  }

  switch (workbook.is) {
    case 'unread':
      return (
        <Main>
          <Spinner size="small" label={t('loading')} />
        </Main>
      );
    case 'unreadable':
      return (
        <Main>
          <FailureNotice
            failure={workbook.failure}
            wrote="nothing"
            retry={readAgain}
            focused={workbook.arrival !== 'opened'}
          />
        </Main>
      );
    case 'without':
      return (
        <Main>
          <Create
            clock={clock}
            removed={workbook.removed}
            onCreated={(summary) => setWorkbook({ is: 'with', summary, arrival: 'created' })}
          />
        </Main>
      );
    case 'with':
      return (
        <Programme
          summary={workbook.summary}
          arrival={workbook.arrival}
          onRefresh={readAgain}
          onChanged={() => showWorkbook(readProgramme, 'changed', setWorkbook)}
          clock={clock}
          reload={reload}
        />
      );
  }
}

/** Shows what was read of the workbook, or why it cannot be read. */
async function showWorkbook(
  readProgramme: Actions['readProgramme'],
  arrival: Arrival,
  show: (read: Workbook) => void,
): Promise<void> {
  const fail = (failure: Failure) => show({ is: 'unreadable', failure, arrival });
  try {
    const summary = await untilEdited(readProgramme, {
      isWanted: () => true,
      // What has made a change stays as it is until it can show what came of it.
      refused: (failure) => arrival !== 'changed' && fail(failure),
    });
    show(summary ? { is: 'with', summary, arrival } : { is: 'without', removed: arrival === 'changed' });
  } catch (error) {
    fail(failureOf(error));
  }
}
