/** ROI: what the programme costs, what it brings, when it pays, how sure that is – and what if. */
import { useMemo, useState } from 'react';
import type { Reading } from '../../workbook';
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { Tabs } from '../view/Tabs';
import { useReading, type Read } from '../view/useReading';
import { View } from '../view/View';
import { answerOf } from './answer';
import { AnswerCard } from './AnswerCard';
import { BenefitsSection } from './BenefitsSection';
import { BreakEvenSection } from './BreakEvenSection';
import { CashSection } from './CashSection';
import { CostsSection } from './CostsSection';
import { Estimates } from './Estimates';
import { FiguresFrom } from './Figure';
import { storedFigures } from './figures';
import { FormatsProvider, useFormatsFor } from './formats';
import { investmentOf } from './investment';
import { PlausibleSection } from './PlausibleSection';
import { PlaySection } from './PlaySection';
import { RangeSection } from './RangeSection';
import { useRoiText } from './text';
import { Tiles } from './Tiles';
import { TornadoSection } from './TornadoSection';
import { useMoves } from './useMoves';
import { WANTED } from './wanted';

export default function Roi({ onOpen }: PlaceProps) {
  const { t: common } = useText();
  const { t } = useRoiText();
  const read = useReading(WANTED);
  return (
    <View title={common('places.roi')} intro={t('intro')} read={read}>
      {(reading) => <Case reading={reading} read={read} onOpen={onOpen} />}
    </View>
  );
}

const PARTS = ['result', 'certainty', 'play', 'items'] as const;
type Part = (typeof PARTS)[number];

interface CaseProps extends Pick<PlaceProps, 'onOpen'> {
  readonly reading: Reading;
  readonly read: Read;
}

function Case({ reading, read, onOpen }: CaseProps) {
  const { t } = useRoiText();
  const formats = useFormatsFor(reading.text('capCurrency'));
  const investment = useMemo(() => investmentOf(reading), [reading]);
  const figures = useMemo(() => storedFigures(reading), [reading]);
  const answer = useMemo(() => answerOf(figures, investment), [figures, investment]);
  const [part, setPart] = useState<Part>('result');
  const played = useMoves(reading);
  const { horizon, targetRoi: target } = investment.settings;
  const { totalCost = 0, annualBenefit = 0, likelyRoi } = figures;
  const parts = {
    result: () => (
      <>
        <CashSection reading={reading} figures={figures} />
        <BreakEvenSection reading={reading} figures={figures} target={target} />
        <PlausibleSection reading={reading} figures={figures} investment={investment} />
      </>
    ),
    certainty: () => (
      <>
        <RangeSection reading={reading} figures={figures} target={target} />
        {investment.drivers && likelyRoi !== undefined && (
          <TornadoSection reading={reading} drivers={investment.drivers} base={likelyRoi} />
        )}
        <Estimates reading={reading} />
      </>
    ),
    play: () => (
      <PlaySection
        reading={reading}
        investment={investment}
        figures={figures}
        played={played}
        readAgain={read.again}
        onCheck={() => onOpen('check')}
      />
    ),
    items: () => (
      <>
        <CostsSection reading={reading} horizon={horizon} />
        <BenefitsSection reading={reading} onUseCases={() => onOpen('useCases')} />
      </>
    ),
  };
  return (
    <FormatsProvider value={formats}>
      <FiguresFrom value={reading}>
        <AnswerCard answer={answer} figures={figures} horizon={horizon} />
        {totalCost > 0 && annualBenefit > 0 ? (
          <>
            <Tiles reading={reading} figures={figures} investment={investment} />
            <Tabs
              label={t('parts.label')}
              tabs={PARTS.map((key) => ({ key, name: t(`parts.${key}`) }))}
              current={part}
              onChange={setPart}
            >
              {parts[part]()}
            </Tabs>
          </>
        ) : (
          parts.items()
        )}
      </FiguresFrom>
    </FormatsProvider>
  );
}
