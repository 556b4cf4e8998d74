/** Sheets that are about to be deleted, by the names they have in the workbook. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetSummary } from '../../workbook';
import { useText } from '../text';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  list: {
    marginBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

export function Doomed({ sheets }: { readonly sheets: readonly SheetSummary[] }) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <>
      <p className={styles.paragraph}>{t('manage.modules.body')}</p>
      <ul className={styles.list}>
        {sheets.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
      <p className={styles.paragraph}>{t('manage.modules.warning')}</p>
    </>
  );
}
