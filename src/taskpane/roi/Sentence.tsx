/** A text in which figures stand that lead to their cells: `{{name}}` is replaced by a part of that name. */
import { Fragment, type ReactNode } from 'react';

export interface SentenceProps {
  /** As the catalogue gives it when it is not told the values. */
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

export function Sentence({ text, parts }: SentenceProps) {
  return text
    .split(/\{\{(\w+)\}\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
