import { Heading } from '../Heading';
import { useText } from '../text';

export default function Roadmap() {
  const { t } = useText();
  return <Heading focused>{t('places.roadmap')}</Heading>;
}
