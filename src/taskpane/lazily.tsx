/** A part of the pane that is downloaded when it is first wanted. */
import { Spinner } from '@fluentui/react-components';
import { useEffect, useState, type FunctionComponent } from 'react';
import { Notice } from './Notice';
import { useText } from './text';

type Download<Props> = () => Promise<{ readonly default: FunctionComponent<Props> }>;

/**
 * React's `lazy` with a way out when the download fails, and without the 300 ms that Suspense holds back what has
 * arrived once its fallback was shown.
 *
 * @example
 * const Check = lazily(() => import('./check/Check'));
 */
export function lazily<Props extends object>(download: Download<Props>): FunctionComponent<Props> {
  let arrived: FunctionComponent<Props> | undefined;
  return function Lazily(props: Props) {
    const { t } = useText();
    const [state, setState] = useState<'awaited' | 'failed' | 'there'>(arrived ? 'there' : 'awaited');
    useEffect(() => {
      if (state !== 'awaited') return;
      let isWanted = true;
      download().then(
        ({ default: component }) => {
          arrived = component;
          if (isWanted) setState('there');
        },
        () => isWanted && setState('failed'),
      );
      return () => {
        isWanted = false;
      };
    }, [state]);
    const Shown = arrived;
    if (state === 'there' && Shown) return <Shown {...props} />;
    if (state === 'failed')
      return (
        <Notice
          intent="error"
          title={t('notLoaded.title')}
          action={{ label: t('failure.retry'), run: () => setState('awaited') }}
        >
          {t('notLoaded.wayOut')}
        </Notice>
      );
    return <Spinner size="small" label={t('opening')} />;
  };
}
