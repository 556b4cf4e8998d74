/** The checks that the sheets make themselves, added up on the dashboard: each that found something leads to its cell. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useText } from '../text';
import { Section } from '../view/Section';
import { useReading } from '../view/useReading';
import { ownChecksOf, WANTED } from './ownChecks';
import { useProblemStyles } from './problemStyles';

const useStyles = makeStyles({
  fine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  healthy: { fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  count: { ...typographyStyles.caption1Strong, flexShrink: 0 },
});

export interface OwnChecksProps {
  readonly onGo: (sheet: string, address: string) => void;
}

export function OwnChecks({ onGo }: OwnChecksProps) {
  const { t, locale } = useText();
  const styles = useStyles();
  const list = useProblemStyles();
  // What stops the reading is said by the check of the entries below.
  const { reading } = useReading(WANTED);
  if (!reading) return null;
  const found = ownChecksOf(reading);
  const points = found.reduce((sum, { count }) => sum + count, 0);
  const number = new Intl.NumberFormat(locale);
  return (
    <Section title={t('check.own')} hint={points > 0 ? t('check.ownHint', { count: points }) : undefined}>
      {found.length === 0 && (
        <span className={styles.fine}>
          <CheckmarkCircleRegular className={styles.healthy} aria-hidden />
          {t('home.checksNone')}
        </span>
      )}
      {found.length > 0 && (
        <ul className={list.list}>
          {found.map(({ name, count, place: { sheet, address }, label, note }) => (
            <li key={name} className={list.item}>
              <Button appearance="subtle" className={list.problem} onClick={() => onGo(sheet, address)}>
                <span className={list.words}>
                  <span className={list.first}>
                    <span className={list.what}>{label}</span>{' '}
                    <span className={styles.count}>{number.format(count)}</span>
                  </span>{' '}
                  <span className={list.how}>{t('check.ownNote', { sheet, note })}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
