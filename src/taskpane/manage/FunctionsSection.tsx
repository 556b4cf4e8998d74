/** The functions to look up, and to try in a cell. */
import { Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useActions } from '../actions';
import { failureOf, type Failure } from '../failure';
import { FailureNotice } from '../FailureNotice';
import { useText } from '../text';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { FunctionArea } from './FunctionArea';
import { FunctionItem } from './FunctionItem';
import { AREAS, inArea, loadFunctions, matching, type FunctionEntry } from './functionList';
import { Section } from './Section';
import { useHelpText } from './text';

const useStyles = makeStyles({
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
  const entering = useEntering();
  const [search, setSearch] = useState('');
  const found = matching(functions, search);

  const insert = ({ example }: FunctionEntry) =>
    entering.carryOut(async (hooks) => {
      const { place, undo } = await insertFormula(example, hooks);
      return { words: t('functions.inserted', { cell: `${place.sheet}!${place.address}` }), undo };
    });

  const items = (entries: readonly FunctionEntry[]) =>
    entries.map((entry) => <FunctionItem key={entry.id} entry={entry} onInsert={insert} />);

  return (
    <>
      <EntryOutcome entering={entering} />
      <Field label={t('functions.search')}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <span role="status" className={styles.count}>
        {found.length === 0 ? t('functions.none') : t('functions.shown', { count: found.length })}
      </span>
      <div>
        {search.trim() !== ''
          ? items(found)
          : AREAS.map((area) => {
              const entries = inArea(functions, area);
              return (
                <FunctionArea key={area} area={area} count={entries.length}>
                  {items(entries)}
                </FunctionArea>
              );
            })}
      </div>
    </>
  );
}
