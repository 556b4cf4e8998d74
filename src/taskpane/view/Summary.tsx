/** The head of details that unfold. Fluent's handling of the Tab key passes over a summary that has no tabindex. */
import type { ComponentProps } from 'react';

export function Summary(props: ComponentProps<'summary'>) {
  return <summary tabIndex={0} {...props} />;
}
