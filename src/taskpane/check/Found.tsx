/** How many problems there are. It is announced: the check takes its time, and is made again while people edit. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useText } from '../text';

const useStyles = makeStyles({
  found: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { ...typographyStyles.body1Strong },
  healthy: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function Found({ count }: { readonly count: number }) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div>
      <div className={styles.found}>
        {count === 0 && <CheckmarkCircleRegular className={styles.healthy} aria-hidden />}
        <span role="status" className={styles.count}>
          {count === 0 ? t('check.none') : t('check.found', { count })}
        </span>
      </div>
      <p className={styles.hint}>{t(count === 0 ? 'check.noneBody' : 'check.hint')}</p>
    </div>
  );
}
