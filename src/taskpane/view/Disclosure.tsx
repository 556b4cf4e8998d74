/** A form that is out of the way until it is asked for; when it closes the focus is back where it was. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useRef, useState, type JSX, type ReactNode } from 'react';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export interface DisclosureProps {
  readonly label: string;
  /** Said instead of the label to those who do not see what stands beside it. */
  readonly fullLabel?: string;
  readonly icon?: JSX.Element;
  readonly primary?: boolean;
  /** One of many. */
  readonly small?: boolean;
  /** What was said of the last form is forgotten. */
  readonly onToggle?: () => void;
  readonly children: (close: () => void) => ReactNode;
}

export function Disclosure({
  label,
  fullLabel,
  icon,
  primary = false,
  small = false,
  onToggle,
  children,
}: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  const button = useRef<HTMLButtonElement>(null);
  const open = state === 'open';
  // The button answers at once; a form that lists 2,500 people is drawn in slices.
  const shown = useDeferredValue(open);

  useEffect(() => {
    if (state === 'closed') button.current?.focus();
  }, [state]);

  return (
    <>
      <Button
        ref={button}
        className={styles.button}
        icon={icon}
        size={small ? 'small' : 'medium'}
        appearance={primary ? 'primary' : 'secondary'}
        aria-label={fullLabel}
        aria-expanded={open}
        aria-controls={shown ? id : undefined}
        onClick={() => {
          onToggle?.();
          setState(open ? 'closed' : 'open');
        }}
      >
        {label}
      </Button>
      {shown && <div id={id}>{children(() => setState('closed'))}</div>}
    </>
  );
}
