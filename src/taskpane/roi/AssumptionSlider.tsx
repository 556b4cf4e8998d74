/** One assumption: where it is now, and where the workbook has it. */
import { Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CellPlace, Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { RangeInput } from '../view/RangeInput';
import { isShare, spanOf, valueOf, type Assumption, type Moves } from './assumptions';
import { countedHours, countedUsers, costsOverHorizon, FIGURES } from './figures';
import { useFormats } from './formats';
import { SETTINGS, type Investment } from './investment';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  value: {
    ...typographyStyles.body1Strong,
    marginInlineStart: 'auto',
    fontVariantNumeric: 'tabular-nums',
  },
  stored: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});

export interface AssumptionSliderProps {
  readonly assumption: Assumption;
  readonly reading: Reading;
  readonly investment: Investment;
  readonly moves: Moves;
  /** The programme with all that has been moved. */
  readonly after: Investment;
  readonly onMove: (value: number) => void;
}

export function AssumptionSlider(props: AssumptionSliderProps) {
  const { assumption, reading, investment, moves, after, onMove } = props;
  const { t } = useRoiText();
  const styles = useStyles();
  const id = useId();
  const inWords = useInWords(assumption);
  const value = valueOf(assumption, investment, moves);
  const words = inWords(value, after);
  const stored = valueOf(assumption, investment, {});
  const inCells = (figure: string) => (
    <CellLink place={placeOf(assumption, reading)} name={t(`play.assumptions.${assumption}`)}>
      {figure}
    </CellLink>
  );
  return (
    <div>
      <div className={styles.head}>
        <Label htmlFor={id}>{t(`play.assumptions.${assumption}`)}</Label>
        <span className={styles.value} aria-hidden={value !== stored}>
          {value === stored ? inCells(words) : words}
        </span>
      </div>
      <RangeInput
        id={id}
        {...spanOf(assumption, investment)}
        value={value}
        mark={stored}
        words={words}
        onChange={onMove}
      />
      {value !== stored && (
        <p className={styles.stored}>
          <Sentence text={t('play.stored')} parts={{ value: inCells(inWords(stored, investment)) }} />
        </p>
      )}
    </div>
  );
}

/** Of what stands in many cells, all of them or their sum. */
function placeOf(assumption: Assumption, reading: Reading): CellPlace | undefined {
  if (assumption === 'costs') return reading.placeOf(FIGURES.totalCost);
  return isShare(assumption) ? reading.table('useCases')?.place : reading.placeOf(SETTINGS[assumption]);
}

function useInWords(assumption: Assumption): (value: number, investment: Investment) => string {
  const { t } = useRoiText();
  const { price, money, exactPercent, months, number, hours } = useFormats();
  const total = (investment: Investment) => {
    if (assumption === 'hours')
      return t('play.aWeek', { hours: hours(Math.round(countedHours(investment))) });
    if (assumption === 'users') return t('play.users', { count: countedUsers(investment) });
    return money(costsOverHorizon(investment));
  };
  return (value, investment) => {
    if (isShare(assumption)) return t('play.share', { share: exactPercent(value), total: total(investment) });
    switch (assumption) {
      case 'hourlyCost':
        return price(value);
      case 'weeksPerYear':
        return number(value);
      case 'realisation':
      case 'discountRate':
        return exactPercent(value);
      case 'horizon':
      case 'lead':
      case 'ramp':
        return months(value);
    }
  };
}
