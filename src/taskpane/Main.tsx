/** What the pane shows below its header. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  main: {
    padding: tokens.spacingHorizontalL,
    // In a pane drawn wider than usual, lines stay readable.
    maxWidth: '560px',
  },
});

export function Main({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().main}>{children}</main>;
}
