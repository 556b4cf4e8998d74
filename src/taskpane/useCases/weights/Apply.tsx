/** What would be written: every weight as it is and as it would be. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CellLink } from '../../view/CellLink';
import { EntryOutcome } from '../../view/EntryOutcome';
import { Section } from '../../view/Section';
import type { Entering } from '../../view/useEntering';
import { useFormats } from '../formats';
import type { Portfolio, WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';
import { sharesOf, weightEntries } from './draft';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'end',
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th:first-child': { textAlign: 'start', paddingInlineStart: 0, overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ApplyProps {
  readonly portfolio: Portfolio;
  readonly criteria: readonly WeighedCriterion[];
  /** Undefined while nothing is tried out. */
  readonly weights: readonly number[] | undefined;
  readonly nothingWeighs: boolean;
  readonly entering: Entering;
  readonly onReset: () => void;
}

export function Apply({ portfolio, criteria, weights, nothingWeighs, entering, onReset }: ApplyProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const entries = weights ? weightEntries(criteria, weights) : [];
  const table = portfolio.reading.table('criteria');
  // Until it is read again, the workbook seems to have the weights it had.
  const justDone = entering.undo !== undefined;
  if (nothingWeighs) return <Button onClick={onReset}>{t('apply.reset')}</Button>;
  if (!weights || entries.length === 0 || justDone || !table) return <EntryOutcome entering={entering} />;
  const before = sharesOf(criteria.map(({ weight }) => weight));
  return (
    <Section title={t('apply.title')} hint={t('apply.hint', { table: table.title, sheet: table.sheet })}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('apply.criterion')}</th>
            <th scope="col">{t('apply.before')}</th>
            <th scope="col">{t('apply.after')}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ name, row }, index) => {
            const [was, is] = [formats.percent(before[index]!), formats.percent(weights[index]!)];
            return (
              <tr key={index}>
                <th scope="row">
                  <CellLink place={row.place('weight')} name={name}>
                    {name}
                  </CellLink>
                </th>
                <td>{was}</td>
                <td className={was === is ? undefined : styles.changed}>{is}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <EntryOutcome entering={entering} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={entering.busy}
          onClick={() => {
            if (!entering.busy) entering.enter(entries, t('apply.done'));
          }}
        >
          {t('apply.apply')}
        </Button>
        <Button onClick={onReset}>{t('apply.reset')}</Button>
      </div>
    </Section>
  );
}
