/** The four figures of a business case, each with what it means and how it came about. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { monthInWords } from '../calendar';
import { FRAME } from '../looks';
import { Figure } from './Figure';
import { FIGURES, type FigureKey, type Figures } from './figures';
import { useFormats } from './formats';
import { SETTINGS, type Investment } from './investment';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalMNudge,
    ...FRAME,
  },
  name: { ...typographyStyles.caption1Strong },
  value: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Days of a month, over the years. */
const MONTH = 365.25 / 12;

export interface TilesProps {
  readonly reading: Reading;
  readonly figures: Figures;
  readonly investment: Investment;
}

export function Tiles({ reading, figures, investment }: TilesProps) {
  const { t, locale } = useRoiText();
  const styles = useStyles();
  const { money, months, afterMonths, percent, exactPercent } = useFormats();
  const { horizon, discountRate } = investment.settings;
  const within = t('within', { months: afterMonths(horizon) });
  const start = reading.number('capStart');
  const { payback } = figures;

  const linked = (of: string, name: string, value: string) => (
    <Figure of={of} name={name}>
      {value}
    </Figure>
  );
  const figure = (key: FigureKey, name: string, write: (value: number) => string) => {
    const value = figures[key];
    return value === undefined ? '–' : linked(FIGURES[key], name, write(value));
  };
  const note = (text: string, parts: Readonly<Record<string, ReactNode>>) => (
    <Sentence text={text} parts={parts} />
  );

  return (
    <dl className={styles.tiles}>
      <Tile
        name={t('tiles.costs')}
        value={figure('totalCost', t('tiles.costs'), money)}
        notes={[
          within,
          figures.costPerPerson !== undefined &&
            note(t('tiles.perPerson'), { amount: figure('costPerPerson', t('plausible.cost.name'), money) }),
        ]}
      />
      <Tile
        name={t('tiles.benefits')}
        value={linked('capFlowBenefit', t('tiles.benefits'), money(benefitOverHorizon(reading)))}
        notes={[
          t('tiles.rampUp', { within }),
          note(t('tiles.aYear'), { amount: figure('annualBenefit', t('play.figures.annualBenefit'), money) }),
        ]}
      />
      <Tile
        name={t('tiles.payback')}
        value={figure('payback', t('tiles.payback'), months)}
        notes={[
          payback === undefined && t('tiles.notWithin', { within }),
          payback !== undefined &&
            start !== undefined &&
            t('tiles.paybackMonth', { month: monthInWords(start + payback * MONTH, locale) }),
        ]}
      />
      <Tile
        name={t('tiles.npv')}
        value={figure('npv', t('tiles.npv'), money)}
        notes={[
          note(t('tiles.rate'), {
            rate: linked(
              SETTINGS.discountRate,
              t('play.assumptions.discountRate'),
              exactPercent(discountRate),
            ),
          }),
          figures.irr !== undefined && note(t('tiles.irr'), { rate: figure('irr', t('tiles.npv'), percent) }),
        ]}
      />
    </dl>
  );
}

const benefitOverHorizon = (reading: Reading): number =>
  reading.areaRows('cashFlow').reduce((sum, row) => sum + (row.number('benefit') ?? 0), 0);

interface TileProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly notes: readonly ReactNode[];
}

function Tile({ name, value, notes }: TileProps) {
  const styles = useStyles();
  return (
    <div className={styles.tile}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {notes.map(
        (note, index) =>
          note !== false && (
            <dd key={index} className={styles.note}>
              {note}
            </dd>
          ),
      )}
    </div>
  );
}
