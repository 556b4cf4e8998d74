/** A failure in words: what happened, whether the workbook was left as it was, what to do. */
import { Collisions } from './Collisions';
import type { Failure } from './failure';
import { Notice } from './Notice';
import { useText } from './text';

export interface FailureNoticeProps {
  readonly failure: Failure;
  /** What may have been written: then the notice says what became of it. */
  readonly wrote: 'nothing' | 'new sheets' | 'changes';
  /** What stays although the rest was undone. */
  readonly stays?: string;
  readonly retry?: () => void;
  readonly focused?: boolean;
}

export function FailureNotice({ failure, wrote, stays, retry, focused }: FailureNoticeProps) {
  const { t } = useText();
  const { code, undone, collisions = [], sheets = [] } = failure;
  const again = retry && { label: t('failure.retry'), run: retry };
  if (failure.waiting) {
    return (
      <Notice intent="info" title={t(`failure.${code}.title`)} focused={false}>
        {t('failure.waiting')}
      </Notice>
    );
  }
  if (collisions.length > 0 && undone) return <Collisions collisions={collisions} retry={retry} />;

  if (failure.restored) {
    return <Notice intent="success" title={stays ?? t('failure.undone')} focused={focused} action={again} />;
  }
  const putBack = failure.putBack && { label: t('failure.putBack'), run: failure.putBack };

  function aftermath(): string[] {
    if (wrote === 'nothing') return [];
    if (!undone) return [t(wrote === 'new sheets' ? 'failure.notUndone' : 'failure.notRestored')];
    return [stays ?? t('failure.undone')];
  }

  return (
    <Notice
      intent={code === 'cancelled' && undone ? 'info' : 'error'}
      title={t(`failure.${code}.title`, { sheets: sheets.join(', ') })}
      focused={focused}
      action={putBack ?? (code === 'cancelled' ? undefined : again)}
    >
      {putBack
        ? t('failure.partly', { action: putBack.label })
        : [...aftermath(), t(`failure.${code}.wayOut`)].join(' ')}
    </Notice>
  );
}
