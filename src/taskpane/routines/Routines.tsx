import { Heading } from '../Heading';
import { useText } from '../text';

export default function Routines() {
  const { t } = useText();
  return <Heading focused>{t('places.routines')}</Heading>;
}
