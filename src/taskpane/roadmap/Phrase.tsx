/** A sentence of the catalogue with more than text in it: `{{name}}`, which `t` leaves as it stands, becomes its part. */
import { Fragment, type ReactNode } from 'react';

export interface PhraseProps {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}

export function Phrase({ text, parts }: PhraseProps) {
  // Splitting by a group keeps what it matched: every other piece is the name of a part.
  const pieces = text.split(/\{\{(\w+)\}\}/);
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}
