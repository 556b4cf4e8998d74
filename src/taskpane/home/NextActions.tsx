/** What to do, in the order it is given: each with its reason, and the way to where it is done. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useText } from '../text';
import { FRAME } from '../looks';
import type { NextAction } from './figures';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    ...FRAME,
  },
  item: { '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  button: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'space-between',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalS,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  action: typographyStyles.body1Strong,
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface NextActionsProps {
  readonly actions: readonly NextAction[];
  readonly onGo: (action: NextAction) => void;
}

export function NextActions({ actions, onGo }: NextActionsProps) {
  const styles = useStyles();
  const { locale } = useText();
  const number = new Intl.NumberFormat(locale);
  return (
    <ol className={styles.list}>
      {actions.map((action) => (
        <li key={action.key} className={styles.item}>
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            onClick={() => onGo(action)}
          >
            <span className={styles.words}>
              <span className={styles.action}>
                {action.action}
                {action.count > 1 && ` (${number.format(action.count)})`}
              </span>{' '}
              <span className={styles.reason}>{action.reason}</span>
            </span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
