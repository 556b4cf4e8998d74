/** A headed part of a section. */
import { useId, type ReactNode } from 'react';
import { useLooks } from './looks';

export interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Part({ title, children }: PartProps) {
  const looks = useLooks();
  const id = useId();
  return (
    <section className={looks.stack} aria-labelledby={id}>
      <h4 id={id} className={looks.title}>
        {title}
      </h4>
      {children}
    </section>
  );
}
