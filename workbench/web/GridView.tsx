/** The grid on the page. */
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Language, Translate } from '../../src/i18n';
import { Grid } from '../grid/grid';
import { refusalNotice, type Notice } from './refusal-text';
import type { Session } from './session';
import type { WorkbenchKey } from './texts';

export interface GridViewHandle {
  readonly grid: Grid | undefined;
}

interface Props {
  readonly ref: Ref<GridViewHandle>;
  readonly session: Session;
  readonly language: Language;
  readonly dark: boolean;
  readonly t: Translate<WorkbenchKey>;
  readonly onNotice: (notice: Notice) => void;
}

export function GridView({ ref, session, language, dark, t, onNotice }: Props) {
  const container = useRef<HTMLElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const initiallyDark = useRef(dark);
  useImperativeHandle(ref, () => ({
    get grid() {
      return grid.current;
    },
  }));

  useEffect(() => {
    if (!container.current) return undefined;
    // The grid renders with a React of its own and cleans up after this page's render: it gets its own element.
    const element = document.createElement('div');
    element.className = 'grid-root';
    container.current.append(element);
    const shown = new Grid(
      element,
      { language, dark: initiallyDark.current },
      {
        enter(sheet, cells) {
          const refused = session.enter(sheet, cells);
          if (refused) onNotice(refusalNotice(refused, t));
        },
        undo: () => session.undo(),
        redo: () => session.redo(),
        editing: (open) => session.setEditing(open),
        select: (selection) => session.select(selection),
        refuse: () => onNotice({ title: t('grid'), body: t('refused.only') }),
      },
    );
    grid.current = shown;
    const leave = session.showIn(shown);
    return () => {
      leave();
      grid.current = undefined;
      shown.dispose();
      element.remove();
    };
  }, [session, language, t, onNotice]);

  useEffect(() => {
    initiallyDark.current = dark;
    grid.current?.setDark(dark);
  }, [dark]);

  return <main ref={container} className="grid" aria-label={t('grid')} />;
}
