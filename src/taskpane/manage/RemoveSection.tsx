/** Takes the whole programme away, in two steps: nobody loses it by one click. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetSummary } from '../../workbook';
import { Confirm } from '../Confirm';
import { useText } from '../text';
import { Doomed } from './Doomed';
import { Section } from './Section';

const useStyles = makeStyles({
  sure: {
    marginBlockStart: tokens.spacingVerticalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

export interface RemoveSectionProps {
  readonly sheets: readonly SheetSummary[];
  readonly onRemove: () => void;
}

export function RemoveSection({ sheets, onRemove }: RemoveSectionProps) {
  const { t } = useText();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);

  function ask(): void {
    setSure(false);
    setAsking(true);
  }

  return (
    <Section title={t('manage.remove.title')} hint={t('manage.remove.hint')}>
      <Button onClick={ask}>{t('manage.remove.action')}</Button>
      {asking && (
        <Confirm
          title={t('manage.remove.confirm')}
          yes={t('manage.remove.yes')}
          notYet={!sure}
          onYes={onRemove}
          onNo={() => setAsking(false)}
        >
          <Doomed sheets={sheets} />
          <Checkbox
            className={styles.sure}
            label={t('manage.remove.sure')}
            checked={sure}
            onChange={(_, { checked }) => setSure(checked === true)}
          />
        </Confirm>
      )}
    </Section>
  );
}
