/** Which tasks to improve first with AI: the ranking, the weights behind it, the pilots. */
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { useReading } from '../view/useReading';
import { View } from '../view/View';
import { WANTED } from './portfolio';
import { Screens } from './Screens';

export default function UseCases({ onOpen }: PlaceProps) {
  const { t } = useText();
  const read = useReading(WANTED);
  return (
    <View title={t('places.useCases')} read={read}>
      {(reading) => reading.table('useCases') && <Screens reading={reading} onPlace={onOpen} />}
    </View>
  );
}
