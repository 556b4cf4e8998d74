/** Says which cells a repair writes to, before it does. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../workbook';
import { Confirm } from '../Confirm';
import { useText } from '../text';
import { overwrittenIn, uncheckedIn } from './findings';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXL },
  paragraph: { margin: 0 },
});

const CELLS_NAMED = 6;

export interface RepairConfirmProps {
  readonly problems: readonly Problem[];
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function RepairConfirm({ problems, onYes, onNo }: RepairConfirmProps) {
  const { t, locale } = useText();
  const styles = useStyles();
  const formulas = overwrittenIn(problems);
  const checks = uncheckedIn(problems);
  const sheets = [...new Set(formulas.map(({ sheet }) => sheet))];

  function cellsOf(sheet: string): string {
    const cells = formulas
      .filter((formula) => formula.sheet === sheet)
      .flatMap(({ address }) => address ?? []);
    const params = { sheet, cells: cells.slice(0, CELLS_NAMED).join(', ') };
    const count = cells.length - CELLS_NAMED;
    return count > 0 ? t('check.cellsMore', { ...params, count }) : t('check.cells', params);
  }

  return (
    <Confirm title={t('check.repair.confirm')} yes={t('check.repair.yes')} onYes={onYes} onNo={onNo}>
      {formulas.length > 0 && (
        <>
          <p className={styles.paragraph}>{t('check.repair.formulas', { count: formulas.length })}</p>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <li key={sheet}>{cellsOf(sheet)}</li>
            ))}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <p className={styles.paragraph}>
          {t('check.repair.checks', {
            names: new Intl.ListFormat(locale).format(new Set(checks.map(({ subject }) => subject))),
          })}
        </p>
      )}
    </Confirm>
  );
}
