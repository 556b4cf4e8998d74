/** What was just done, in words. */
import type { ProgrammeSummary, SnapshotResult } from '../../workbook';
import { monthInWords } from '../calendar';
import { Notice } from '../Notice';
import { useText } from '../text';

export function Created({ summary: { sheets } }: { readonly summary: ProgrammeSummary }) {
  const { t } = useText();
  const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  const charts = sheets.reduce((sum, sheet) => sum + sheet.charts, 0);
  return (
    <Notice intent="success" title={t('home.createdTitle')}>
      {t('home.created', {
        sheets: t('counts.sheets', { count: sheets.length }),
        tables: t('counts.tables', { count: tables }),
        charts: t('counts.charts', { count: charts }),
      })}
    </Notice>
  );
}

export function Snapshot({ result: { month, added, replaced } }: { readonly result: SnapshotResult }) {
  const { t, locale } = useText();
  if (added + replaced === 0) return <Notice intent="info" title={t('snapshot.none')} />;
  return (
    <Notice intent="success" title={t('snapshot.doneTitle', { month: monthInWords(month, locale) })}>
      {t('snapshot.done', {
        added: t('snapshot.added', { count: added }),
        replaced: t('snapshot.replaced', { count: replaced }),
      })}
    </Notice>
  );
}
