/** The programme's sheets, a line each, with their tables and charts behind it; each entry goes there. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { useId, useState, type ReactElement } from 'react';
import type { ProgrammeSummary, SheetSummary, TableSummary } from '../../workbook';
import { useText } from '../text';
import { Summary } from '../view/Summary';
import { FRAME } from '../looks';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { ...typographyStyles.subtitle2, display: 'inline', margin: 0 },
  hint: { marginBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheets: {
    ...FRAME,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheet: {
    padding: tokens.spacingVerticalXXS,
    '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  line: { display: 'flex', alignItems: 'center' },
  parts: { paddingInlineStart: tokens.spacingHorizontalL, paddingBlockEnd: tokens.spacingVerticalXXS },
  entry: { width: '100%', minWidth: 0, justifyContent: 'flex-start', textAlign: 'start' },
  part: { fontWeight: tokens.fontWeightRegular },
  words: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  unfold: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  unfolded: { transform: 'rotate(90deg)' },
});

type Go = (sheet: string, table?: TableSummary) => void;

export interface ContentsProps {
  readonly summary: ProgrammeSummary;
  /** Whether it is unfolded at first. */
  readonly open: boolean;
  /** Shows a sheet, or the table of that name on it. */
  readonly onGo: Go;
}

export function Contents({ summary: { sheets }, open, onGo }: ContentsProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <details open={open}>
      <Summary className={styles.summary}>
        <h3 className={styles.heading}>{t('home.contents')}</h3>{' '}
        <span className={styles.note}>{t('counts.sheets', { count: sheets.length })}</span>
      </Summary>
      <p className={styles.hint}>{t('home.hint')}</p>
      <ul className={mergeClasses(styles.list, styles.sheets)}>
        {sheets.map((sheet) => (
          <Sheet key={sheet.key} sheet={sheet} onGo={onGo} />
        ))}
      </ul>
    </details>
  );
}

function Sheet({ sheet, onGo }: { readonly sheet: SheetSummary; readonly onGo: Go }) {
  const { name, tables, charts } = sheet;
  const styles = useStyles();
  const { t } = useText();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <li className={styles.sheet}>
      <div className={styles.line}>
        <Entry icon={<DocumentTableRegular />} onClick={() => onGo(name)}>
          {name}
        </Entry>
        {tables.length + charts > 0 && (
          <Button
            className={styles.unfold}
            appearance="subtle"
            icon={<ChevronRightRegular className={mergeClasses(unfolded && styles.unfolded)} />}
            aria-label={t('home.parts', { name })}
            aria-expanded={unfolded}
            aria-controls={unfolded ? id : undefined}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
      </div>
      {unfolded && (
        <ul id={id} className={mergeClasses(styles.list, styles.parts)}>
          {tables.map((table) => (
            <li key={table.name}>
              <Entry
                part
                icon={<TableSimpleRegular />}
                onClick={() => onGo(name, table)}
                note={t('counts.rows', { count: table.rows })}
              >
                {table.title}
              </Entry>
            </li>
          ))}
          {charts > 0 && (
            <li>
              <Entry part icon={<DataBarVerticalRegular />} onClick={() => onGo(name)}>
                {t('counts.charts', { count: charts })}
              </Entry>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

interface EntryProps {
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly children: string;
  /** What there is to find, beside the name. */
  readonly note?: string;
  /** Whether it is part of a sheet rather than a sheet. */
  readonly part?: boolean;
}

function Entry({ icon, onClick, children, note, part }: EntryProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.entry, part && styles.part)}
      icon={icon}
      onClick={onClick}
    >
      <span className={styles.words}>
        <span className={styles.name}>{children}</span> {note && <span className={styles.note}>{note}</span>}
      </span>
    </Button>
  );
}
