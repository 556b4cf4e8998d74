/** A text in which figures stand that lead to their cells: `{{name}}` is replaced by a part of that name. */
import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  // A link is a box of its own to the browser, which would break the line between it and its full stop.
  together: { whiteSpace: 'nowrap', '& > *': { whiteSpace: 'normal' } },
});

export interface SentenceProps {
  /** As the catalogue gives it when it is not told the values. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A part with what leans on it: `({{share}})`, `{{name}} :` with the narrow space of French. */
const PART = /(\(?\{\{\w+\}\}(?:[\u00a0\u202f]?[^\s\p{L}\p{N}{}(])*)/u;
const PIECES = /^(\(?)\{\{(\w+)\}\}(.*)$/u;

export function Sentence({ text, parts }: SentenceProps) {
  const styles = useStyles();
  return text.split(PART).map((piece, index) => {
    const [, before, name, after] = PIECES.exec(piece) ?? [];
    if (name === undefined) return <Fragment key={index}>{piece}</Fragment>;
    if (!before && !after) return <Fragment key={index}>{parts[name]}</Fragment>;
    return (
      <span key={index} className={styles.together}>
        {before}
        {parts[name]}
        {after}
      </span>
    );
  });
}
