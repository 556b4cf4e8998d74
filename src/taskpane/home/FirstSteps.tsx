/** Of a programme that has just been made: what it begins with, until it has begun. */
import { useText } from '../text';
import { Section } from '../view/Section';
import { FIRST_STEPS, type FirstStep } from './destinations';
import type { NextAction } from './figures';
import { NextActions } from './NextActions';

export interface FirstStepsProps {
  readonly steps: readonly FirstStep[];
  readonly onGo: (action: NextAction) => void;
}

export function FirstSteps({ steps, onGo }: FirstStepsProps) {
  const { t } = useText();
  const actions = steps.map((step) => ({
    key: step,
    action: t(`home.first.${step}.action`),
    reason: t(`home.first.${step}.reason`),
    count: 1,
    destination: FIRST_STEPS[step],
  }));
  return (
    <Section title={t('home.first.title')}>
      <NextActions actions={actions} onGo={onGo} />
    </Section>
  );
}
