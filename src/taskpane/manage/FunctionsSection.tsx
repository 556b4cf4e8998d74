/** The functions to look up, and to try in a cell. */
import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useActions } from '../actions';
import { failureOf, type Failure } from '../failure';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useOperation } from '../useOperation';
import { FunctionItem } from './FunctionItem';
import { loadFunctions, matching, type FunctionEntry } from './functionList';
import { Section } from './Section';
import { useHelpText } from './text';

/** Before all are asked for. */
const FIRST = 6;

const useStyles = makeStyles({
  all: { alignSelf: 'start' },
  count: { color: tokens.colorNeutralForeground2 },
});

export function FunctionsSection() {
  const { t } = useHelpText();
  const { language } = useText();
  const [functions, setFunctions] = useState<readonly FunctionEntry[]>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    let shown = true;
    loadFunctions(language).then(
      (loaded) => shown && setFunctions(loaded),
      (error: unknown) => shown && setFailure(failureOf(error)),
    );
    return () => {
      shown = false;
    };
  }, [language]);

  return (
    <Section title={t('functions.title')} hint={t('functions.hint')}>
      {failure && <FailureNotice failure={failure} wrote="nothing" focused={false} />}
      {functions && <Functions functions={functions} />}
      {!functions && !failure && <Spinner size="tiny" label={t('functions.loading')} />}
    </Section>
  );
}

function Functions({ functions }: { readonly functions: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const { t } = useHelpText();
  const { insertFormula } = useActions();
  const [search, setSearch] = useState('');
  const { failure, start } = useOperation();
  const [inserted, setInserted] = useState<string>();
  const [all, setAll] = useState(false);
  const found = matching(functions, search);
  const listed = all || search.trim() !== '' ? found : found.slice(0, FIRST);

  function insert({ example }: FunctionEntry): void {
    setInserted(undefined);
    start('', async () => {
      const { sheet, address } = await insertFormula(example);
      setInserted(`${sheet}!${address}`);
    });
  }

  return (
    <>
      {failure && <FailureNotice failure={failure} wrote="nothing" />}
      {inserted !== undefined && (
        <Notice intent="success" title={t('functions.inserted', { cell: inserted })} />
      )}
      <Field label={t('functions.search')}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <span role="status" className={styles.count}>
        {found.length === 0 ? t('functions.none') : t('functions.shown', { count: found.length })}
      </span>
      <div>
        {listed.map((entry) => (
          <FunctionItem key={entry.id} entry={entry} onInsert={insert} />
        ))}
      </div>
      {listed.length < found.length && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {t('functions.all', { count: found.length })}
        </Button>
      )}
    </>
  );
}
