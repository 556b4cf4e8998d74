/** The actions that follow from the retros: who does what by when, and what is done. */
import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useState, type ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { closedStatus, whichAction, type Action } from './retro';
import { useRoutinesText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { flexShrink: 0 },
  all: { alignSelf: 'start' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ActionsProps {
  readonly actions: readonly Action[];
  readonly reading: Reading;
  /** The form for another one. */
  readonly children: ReactNode;
}

export function Actions({ actions, reading, children }: ActionsProps) {
  const styles = useStyles();
  const { t } = useRoutinesText();
  const entering = useEntering();
  const [all, setAll] = useState(false);
  const open = actions.filter(({ isOpen }) => isOpen);
  const closed = actions.length - open.length;
  const status = closedStatus(reading);
  const asOf = reading.number('capAsOf');
  const close = (action: Action) =>
    entering.enter(
      [
        {
          enter: 'cells',
          table: 'actions',
          where: whichAction(action),
          values: { status, ...(asOf !== undefined && { doneDate: asOf }) },
        },
      ],
      t('actions.closed', { action: action.action }),
    );
  return (
    <Section title={t('actions.title')}>
      <EntryOutcome entering={entering} />
      {open.length === 0 && <p className={styles.none}>{t('actions.none')}</p>}
      <ul className={styles.list}>
        {(all ? actions : open).map((action) => (
          <li key={action.row.index} className={styles.item}>
            <ActionWords {...action} />
            {action.isOpen && status !== undefined && (
              <Button
                className={styles.done}
                size="small"
                icon={<CheckmarkRegular />}
                aria-label={`${t('actions.close')}: ${action.action}`}
                disabledFocusable={entering.busy}
                onClick={() => close(action)}
              >
                {t('actions.close')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!all && closed > 0 && (
        <Link as="button" className={styles.all} onClick={() => setAll(true)}>
          {t('actions.all', { count: closed })}
        </Link>
      )}
      {children}
    </Section>
  );
}

function ActionWords({ row, action, owner, due, isOpen, isLate }: Action) {
  const styles = useStyles();
  const { t, locale } = useRoutinesText();
  const date = due === undefined ? '' : dateInWords(due, locale);

  function whoAndWhen(): string {
    if (owner !== '')
      return date === '' ? t('actions.ownerOnly', { owner }) : t('actions.owner', { owner, date });
    return date === '' ? t('actions.neither') : t('actions.dateOnly', { date });
  }

  return (
    <span className={styles.words}>
      <CellLink place={row.place('action')} name={action}>
        {action}
      </CellLink>
      <span className={styles.note}>
        {isOpen ? whoAndWhen() : row.text('status')}
        {isLate && <span className={mergeClasses(styles.late)}> {t('actions.late')}</span>}
      </span>
    </span>
  );
}
