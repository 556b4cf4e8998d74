/** What the programme costs, family by family, and a form for what is still missing. */
import { makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Reading } from '../../workbook';
import { RankBars } from '../charts/RankBars';
import { Disclosure } from '../view/Disclosure';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import { useEntering } from '../view/useEntering';
import { useGo } from '../view/View';
import { AddCost } from './AddCost';
import { useFormats } from './formats';
import { Sentence } from './Sentence';
import { TableLink } from './TableLink';
import { useRoiText } from './text';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface CostsSectionProps {
  readonly reading: Reading;
  readonly horizon: number;
}

export function CostsSection({ reading, horizon }: CostsSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const go = useGo();
  const { money, afterMonths } = useFormats();
  const entering = useEntering();
  const families = reading.areaRows('costFamilies').flatMap((row) => {
    const [family, amount] = [row.text('family'), row.number('horizon')];
    return family === '' || !amount
      ? []
      : [{ key: family, label: family, value: amount, place: row.place('horizon') }];
  });
  const rest = reading.number('capOtherCost') ?? 0;
  const restPlace = reading.placeOf('capOtherCost');
  if (rest > 0.5 && restPlace) {
    families.push({ key: ' ', label: t('costs.other'), value: rest, place: restPlace });
  }
  const bars = families.toSorted((one, other) => other.value - one.value);
  const [largest] = bars;
  return (
    <Section title={t('costs.title')}>
      {largest ? (
        <>
          <RankBars
            title={t('costs.chart', { within: t('within', { months: afterMonths(horizon) }) })}
            summary={t('costs.summary', { family: largest.label, amount: money(largest.value) })}
            rowName={t('costs.family')}
            valueName={t('costs.amount')}
            rows={bars}
            maximum={largest.value}
            format={money}
            onOpen={(key) => {
              const bar = bars.find((one) => one.key === key);
              if (bar) go(bar.label, bar.place);
            }}
          />
          <p className={styles.line}>
            <Sentence
              text={t('costs.all')}
              parts={{ table: <TableLink reading={reading} table="costs" /> }}
            />
          </p>
        </>
      ) : (
        <p className={styles.line}>{t('costs.none')}</p>
      )}
      <Disclosure label={t('costs.open')} icon={<AddRegular />} onToggle={entering.forget}>
        {(close) => <AddCost reading={reading} entering={entering} onClose={close} />}
      </Disclosure>
      <EntryOutcome entering={entering} />
    </Section>
  );
}
