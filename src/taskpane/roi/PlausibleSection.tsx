/** Whether the figures are those of a programme one would believe, in words. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Figure as JudgedFigure } from '../../programme/plausibility';
import type { Reading } from '../../workbook';
import { Section } from '../view/Section';
import { Figure } from './Figure';
import { FIGURES, type FigureKey, type Figures } from './figures';
import { useFormats, type Formats } from './formats';
import { bandsOf, type Investment } from './investment';
import { judgementsOf, type Judgement } from './plausible';
import { Sentence } from './Sentence';
import { TableLink } from './TableLink';
import { useRoiText } from './text';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  judgement: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
  within: { color: tokens.colorStatusSuccessForeground1 },
  outside: { color: tokens.colorStatusWarningForeground3 },
  words: { minWidth: 0 },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  band: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

const CELLS = { roi: 'roi', payback: 'payback', cost: 'costPerPerson' } as const satisfies Record<
  JudgedFigure,
  FigureKey
>;
/** In the order of the table's rows. */
const BAND_ROWS: readonly JudgedFigure[] = ['roi', 'payback', 'cost'];

const writeIn = (formats: Formats, figure: JudgedFigure) =>
  ({ roi: formats.percent, payback: formats.months, cost: formats.money })[figure];

export interface PlausibleSectionProps {
  readonly reading: Reading;
  readonly figures: Figures;
  readonly investment: Investment;
}

export function PlausibleSection({ reading, figures, investment }: PlausibleSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const { money } = useFormats();
  const bands = bandsOf(reading);
  const budget = reading.number('capBudgetPerPerson');
  if (!bands) return null;
  return (
    <Section title={t('plausible.title')}>
      <p className={styles.hint}>
        <Sentence
          text={t('plausible.hint')}
          parts={{ table: <TableLink reading={reading} table="bands" /> }}
        />
      </p>
      <ul className={styles.list}>
        {judgementsOf(figures, bands).map((judgement) => (
          <li key={judgement.figure}>
            <Judged judgement={judgement} reading={reading} horizon={investment.settings.horizon} />
          </li>
        ))}
      </ul>
      {budget !== undefined && (
        <p className={styles.line}>
          <Sentence
            text={t((figures.costPerPerson ?? 0) > budget ? 'plausible.overBudget' : 'plausible.budget')}
            parts={{
              budget: (
                <Figure of="capBudgetPerPerson" name={t('plausible.cost.name')}>
                  {money(budget)}
                </Figure>
              ),
            }}
          />
        </p>
      )}
    </Section>
  );
}

interface JudgedProps {
  readonly judgement: Judgement;
  readonly reading: Reading;
  readonly horizon: number;
}

function Judged({ judgement, reading, horizon }: JudgedProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const formats = useFormats();
  const { figure, value, band, verdict } = judgement;
  const write = writeIn(formats, figure);
  const row = reading.rows('bands')[BAND_ROWS.indexOf(figure)];
  const name = t(`plausible.${figure}.name`, {
    within: t('within', { months: formats.afterMonths(horizon) }),
  });
  const limit = (end: 'low' | 'high', amount: number) =>
    row && (
      <Figure of={row.place(end)} name={name}>
        {write(amount)}
      </Figure>
    );
  return (
    <div className={styles.judgement}>
      <span className={styles.icon} aria-hidden>
        {verdict === 'within' && <CheckmarkCircleRegular className={styles.within} />}
        {(verdict === 'below' || verdict === 'above') && <WarningRegular className={styles.outside} />}
        {verdict === undefined && <SubtractCircleRegular />}
      </span>
      <div className={styles.words}>
        <p className={styles.name}>
          <Sentence
            text={t(verdict ? 'plausible.judged' : 'plausible.figure')}
            parts={{
              name: <span>{name}</span>,
              value:
                value === undefined ? (
                  t('plausible.notJudged')
                ) : (
                  <Figure of={FIGURES[CELLS[figure]]} name={name}>
                    {write(value)}
                  </Figure>
                ),
              verdict: verdict && t(`plausible.${verdict}`),
            }}
          />
        </p>
        {verdict && <p className={styles.line}>{t(`plausible.${figure}.${verdict}`)}</p>}
        {!verdict && figure === 'payback' && <p className={styles.line}>{t('plausible.payback.none')}</p>}
        <p className={styles.band}>
          <Sentence
            text={t('plausible.band')}
            parts={{ low: limit('low', band[0]), high: limit('high', band[1]) }}
          />
        </p>
      </div>
    </div>
  );
}
