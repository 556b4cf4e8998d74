/** What a case saves in a year, and from which figures. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CellLink } from '../../view/CellLink';
import { useFormats } from '../formats';
import type { Portfolio, UseCase } from '../portfolio';
import { useUseCasesText } from '../text';
import { Facts, type FactsProps } from './Facts';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SavingsFactsProps {
  readonly portfolio: Portfolio;
  readonly useCase: UseCase;
  readonly money: (amount: number) => string;
  readonly change: FactsProps['change'];
}

export function SavingsFacts({ portfolio, useCase: { row, savings }, money, change }: SavingsFactsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const { hourlyCost, weeksPerYear, realisation } = portfolio.hours;
  const hours = row.number('hours');
  const users = row.number('users');
  const counted = row.number('counted');
  const amount = (key: 'savings' | 'counted', value: number | undefined) =>
    value === undefined ? undefined : (
      <CellLink place={row.place(key)} name={t(`facts.${key}`)}>
        {money(value)}
      </CellLink>
    );
  return (
    <Facts
      title={t('form.steps.gain')}
      change={change}
      facts={[
        { name: t('facts.savings'), value: amount('savings', savings) },
        { name: t('facts.counted'), value: amount('counted', counted) },
        {
          name: t('facts.hours'),
          value:
            hours === undefined ? undefined : (
              <CellLink place={row.place('hours')} name={t('facts.hours')}>
                {t('details.hours', { hours: formats.number(hours), whose: row.text('unit') })}
              </CellLink>
            ),
        },
        {
          name: t('facts.users'),
          value:
            users === undefined ? undefined : (
              <CellLink place={row.place('users')} name={t('facts.users')}>
                {formats.number(users)}
              </CellLink>
            ),
        },
      ]}
    >
      {savings !== undefined && (
        <p className={styles.note}>
          {t('details.worth', {
            cost: money(hourlyCost),
            weeks: formats.number(weeksPerYear),
            realisation: formats.percent(realisation),
          })}
        </p>
      )}
    </Facts>
  );
}
