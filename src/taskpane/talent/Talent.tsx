import { Heading } from '../Heading';
import { useText } from '../text';

export default function Talent() {
  const { t } = useText();
  return <Heading focused>{t('places.talent')}</Heading>;
}
