/** How the departments that rated a case see it, and how far apart they are. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CellLink } from '../../view/CellLink';
import { useFormats } from '../formats';
import type { Portfolio, UseCase } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

export function Departments({
  portfolio,
  useCase,
}: {
  readonly portfolio: Portfolio;
  readonly useCase: UseCase;
}) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const row = portfolio.reading
    .areaRows('raters')
    .find((one) => useCase.id !== '' && one.text('id') === useCase.id);
  const mean = row?.number('mean');
  const raters = row?.number('raters') ?? 0;
  if (!row || mean === undefined || raters === 0) return null;
  return (
    <p className={styles.note}>
      {t('details.departments', { count: raters })}{' '}
      <CellLink place={row.place('mean')} name={t('details.departmentsName')}>
        {formats.score(mean)}
      </CellLink>
      {raters > 1 && ` ${t('details.spread', { spread: formats.score(row.number('spread') ?? 0) })}`}
    </p>
  );
}
