/** The figures as the workbook has them and as they would be, horizon and full year apart. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Figure } from './Figure';
import { FIGURES, type Figures } from './figures';
import { useFormats, type Formats } from './formats';
import { useRoiText } from './text';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      textAlign: 'end',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th:first-child': {
      textAlign: 'start',
      paddingInlineStart: 0,
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& td:last-child, & thead th:last-child': { paddingInlineEnd: 0 },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th[scope=rowgroup]': {
      fontWeight: tokens.fontWeightSemibold,
      paddingBlockStart: tokens.spacingVerticalM,
    },
  },
  caption: { ...typographyStyles.body1Strong, textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  figure: { whiteSpace: 'nowrap' },
  changed: { ...typographyStyles.caption1Strong },
  difference: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const GROUPS = {
  overHorizon: ['roi', 'payback', 'npv', 'totalCost'],
  fullYear: ['annualBenefit', 'p10', 'p50', 'p90', 'lossShare', 'breakEven'],
} as const;
type Compared = (typeof GROUPS)[keyof typeof GROUPS][number];

const UNITS: Readonly<
  Record<Compared, keyof Formats & ('money' | 'percent' | 'chance' | 'months' | 'hours')>
> = {
  roi: 'percent',
  payback: 'months',
  npv: 'money',
  totalCost: 'money',
  annualBenefit: 'money',
  p10: 'percent',
  p50: 'percent',
  p90: 'percent',
  lossShare: 'chance',
  breakEven: 'hours',
};

export interface ComparisonProps {
  readonly before: Figures;
  readonly after: Figures;
}

export function Comparison(compared: ComparisonProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('play.result')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('play.figure')}</th>
          <th scope="col">{t('play.now')}</th>
          <th scope="col">{t('play.then')}</th>
        </tr>
      </thead>
      {(['overHorizon', 'fullYear'] as const).map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {t(`play.${group}`)}
            </th>
          </tr>
          {GROUPS[group].map((figure) => (
            <Row key={figure} figure={figure} {...compared} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ figure, before, after }: ComparisonProps & { readonly figure: Compared }) {
  const { t } = useRoiText();
  const styles = useStyles();
  const formats = useFormats();
  const unit = UNITS[figure];
  const write = formats[unit];
  const name = t(`play.figures.${figure}`);
  const [old, played] = [before[figure], after[figure]];
  const words = (value: number | undefined) => (value === undefined ? '–' : write(value));
  const isChanged = words(old) !== words(played);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.figure}>
        {old === undefined ? (
          '–'
        ) : (
          <Figure of={FIGURES[figure]} name={name}>
            {words(old)}
          </Figure>
        )}
      </td>
      <td className={styles.figure}>
        <span className={isChanged ? styles.changed : undefined}>{words(played)}</span>
        {isChanged && old !== undefined && played !== undefined && (
          <span className={styles.difference}>{difference(played - old)}</span>
        )}
      </td>
    </tr>
  );

  function difference(by: number): string {
    const inPoints = unit === 'percent' || unit === 'chance';
    return inPoints
      ? t('points', { value: formats.signed((value) => formats.number(value, 0), by * 100) })
      : formats.signed(write, by);
  }
}
