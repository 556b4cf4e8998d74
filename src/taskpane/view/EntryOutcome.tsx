/** What became of an entry: written, with a way back; or not, and why. */
import { Spinner } from '@fluentui/react-components';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { useText } from '../text';
import type { Entering } from './useEntering';

export function EntryOutcome({ entering }: { readonly entering: Entering }) {
  const { t } = useText();
  const { busy, failure, done, undo, retry } = entering;
  if (busy) return <Spinner size="tiny" label={t('entry.writing')} />;
  if (failure) return <FailureNotice failure={failure} wrote="changes" retry={retry} />;
  if (done === undefined) return null;
  return (
    <Notice key={done} intent="success" title={done} action={undo && { label: t('entry.undo'), run: undo }} />
  );
}
