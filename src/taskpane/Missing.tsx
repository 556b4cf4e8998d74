/** A jump that led nowhere: unless Excel says why, the likeliest reason is that the place is no longer there. */
import { FailureNotice } from './FailureNotice';
import { Notice } from './Notice';
import { useText } from './text';
import type { Missed } from './useJump';

export interface MissingProps {
  readonly missed: Missed;
  readonly refresh: { readonly label: string; readonly run: () => void };
}

export function Missing({ missed: { name, failure }, refresh }: MissingProps) {
  const { t } = useText();
  if (failure.code !== 'unexpected') return <FailureNotice failure={failure} wrote="nothing" />;
  return (
    <Notice intent="warning" title={t('missing.title', { name })} action={refresh}>
      {t('missing.body')}
    </Notice>
  );
}
