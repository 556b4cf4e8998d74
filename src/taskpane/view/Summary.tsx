/** The head of details that unfold. Office.js, which moves the focus on Tab, passes over a summary without a tabindex. */
import type { ComponentProps } from 'react';

export function Summary(props: ComponentProps<'summary'>) {
  return <summary tabIndex={0} {...props} />;
}
