/** People and roles: who suits what, what is missing for the next level, who accompanies whom, on whom much depends. */
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { useReading } from '../view/useReading';
import { View } from '../view/View';
import type { Wanted } from '../../workbook';
import { Overview } from './Overview';
import { useTalentText } from './text';

const WANTED: Wanted = {
  tables: ['people', 'talent', 'roles', 'career', 'useCases', 'pairs', 'skills', 'skillNeeds'],
  areas: ['careerSteps', 'nextLevel', 'suggestedPairs'],
  names: [
    ...['capTalentRated', 'capRolesOpen', 'capCheckTalentNames', 'capWishShare', 'capMinHolders'],
    ...['capAsOf', 'capCurrency', 'capAnnualBenefit', 'capListPairKinds', 'capPairsMissing'],
    ...['capCheckSuccessors', 'capLeaver', 'capLeaverShown'],
  ],
};

export default function Talent({ clock, part }: PlaceProps) {
  const { t } = useText();
  const { t: words } = useTalentText();
  const read = useReading(WANTED);
  return (
    <View title={t('places.talent')} intro={words('intro')} read={read}>
      {(reading) => <Overview reading={reading} clock={clock} asked={part} />}
    </View>
  );
}
