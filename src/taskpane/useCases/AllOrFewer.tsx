/** Shows a long list whole, or its beginning again. */
import { Button } from '@fluentui/react-components';
import { useUseCasesText } from './text';

export interface AllOrFewerProps {
  /** How many there are in all. */
  readonly count: number;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

export function AllOrFewer({ count, all, onChange }: AllOrFewerProps) {
  const { t } = useUseCasesText();
  return (
    <Button aria-expanded={all} onClick={() => onChange(!all)}>
      {all ? t('fewer') : t('all', { count })}
    </Button>
  );
}
