/** Long lists: the first rows, then more of them; the focus goes on at the first of those that were brought. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLooks } from './looks';
import { useTalentText } from './text';

const STEP = 50;

export interface Shown<Rows extends HTMLElement> {
  /** Of the element whose children are the rows. */
  readonly rows: RefObject<Rows | null>;
  readonly count: number;
  readonly more: () => void;
  readonly reset: () => void;
}

export function useShown<Rows extends HTMLElement>(first: number): Shown<Rows> {
  const rows = useRef<Rows>(null);
  const [{ count, brought }, setShown] = useState<{ count: number; brought?: number }>({ count: first });
  useEffect(() => {
    if (brought !== undefined) rows.current?.children[brought]?.querySelector('button')?.focus();
  }, [brought]);
  return {
    rows,
    count,
    more: () => setShown({ count: count + STEP, brought: count }),
    reset: () => setShown({ count: first }),
  };
}

export interface MoreProps {
  readonly count: number;
  readonly total: number;
  readonly onMore: () => void;
}

export function More({ count, total, onMore }: MoreProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  if (total <= count) return null;
  return (
    <Button className={looks.more} appearance="transparent" onClick={onMore}>
      {t('more', { count: Math.min(STEP, total - count) })}
    </Button>
  );
}

export interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** How many there are to see at first. */
  readonly first: number;
  readonly className?: string;
  /** A list item with a button in it. */
  readonly children: (item: Item, index: number) => ReactNode;
}

export function LongList<Item>({ items, first, className, children }: LongListProps<Item>) {
  const looks = useLooks();
  const { rows, count, more } = useShown<HTMLUListElement>(first);
  if (items.length === 0) return null;
  return (
    <>
      <ul ref={rows} className={className ?? looks.list}>
        {items.slice(0, count).map(children)}
      </ul>
      <More count={count} total={items.length} onMore={more} />
    </>
  );
}
