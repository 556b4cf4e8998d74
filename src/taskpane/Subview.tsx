/** A view that is not made of one reading: its title, and what it says. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from './Heading';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface SubviewProps {
  readonly title: string;
  /** Whether the view has just been come to. */
  readonly focused: boolean;
  readonly children: ReactNode;
}

export function Subview({ title, focused, children }: SubviewProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <Heading focused={focused}>{title}</Heading>
      {children}
    </div>
  );
}
