/** Leaves a form without writing anything. */
import { Button } from '@fluentui/react-components';
import { useText } from '../text';

export interface CancelButtonProps {
  readonly onClick: () => void;
  /** Beside a heading, where it is not to stand out. */
  readonly quiet?: boolean;
  readonly className?: string;
}

export function CancelButton({ onClick, quiet = false, className }: CancelButtonProps) {
  const { t } = useText();
  return (
    <Button
      className={className}
      size={quiet ? 'small' : 'medium'}
      appearance={quiet ? 'subtle' : 'secondary'}
      onClick={onClick}
    >
      {t('cancel')}
    </Button>
  );
}
