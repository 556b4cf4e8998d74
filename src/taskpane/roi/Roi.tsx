import { Heading } from '../Heading';
import { useText } from '../text';

export default function Roi() {
  const { t } = useText();
  return <Heading focused>{t('places.roi')}</Heading>;
}
