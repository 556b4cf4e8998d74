import { Heading } from '../Heading';
import { useText } from '../text';

export default function Maturity() {
  const { t } = useText();
  return <Heading focused>{t('places.maturity')}</Heading>;
}
