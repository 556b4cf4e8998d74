import { Heading } from '../Heading';
import { useText } from '../text';

export default function UseCases() {
  const { t } = useText();
  return <Heading focused>{t('places.useCases')}</Heading>;
}
