/** The way to the estimates behind the range, without leaving the pane. */
import { Button, makeStyles } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { Reading } from '../../workbook';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { EstimatesForm } from './EstimatesForm';
import { useRoiText } from './text';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

export function Estimates({ reading }: { readonly reading: Reading }) {
  const { t } = useRoiText();
  const styles = useStyles();
  const entering = useEntering();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('estimates.title')}>
      <EntryOutcome entering={entering} />
      <Button
        className={styles.button}
        icon={<EditRegular />}
        aria-expanded={open}
        onClick={() => {
          entering.forget();
          setOpen(!open);
        }}
      >
        {t('estimates.open')}
      </Button>
      {open && <EstimatesForm reading={reading} entering={entering} onSaved={() => setOpen(false)} />}
    </Section>
  );
}
