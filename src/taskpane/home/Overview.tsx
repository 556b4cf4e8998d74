/** The programme at a glance, read from its workbook. */
import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CameraRegular } from '@fluentui/react-icons/svg/camera';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useRef } from 'react';
import type { CellPlace } from '../../workbook';
import { AsOf } from '../AsOf';
import { FailureNotice } from '../FailureNotice';
import { useText } from '../text';
import { Section } from '../view/Section';
import type { Read } from '../view/useReading';
import { firstStepsOf, kpisOf, nextActionsOf, standingOf, type NextAction } from './figures';
import { FirstSteps } from './FirstSteps';
import { KpiTiles } from './KpiTiles';
import { NextActions } from './NextActions';
import { StandingCard } from './StandingCard';
import type { Elsewhere } from './useDestination';

const useStyles = makeStyles({
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  snapshot: { alignSelf: 'start' },
  checks: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  fine: { fontSize: '16px', color: tokens.colorStatusSuccessForeground1 },
  attention: { fontSize: '16px', color: tokens.colorStatusWarningForeground3 },
  standing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface OverviewProps {
  readonly read: Read;
  /** Excel serial. */
  readonly today: number;
  readonly onAction: (action: NextAction, destination: Elsewhere) => void;
  readonly onChecks: () => void;
  readonly onCell: (name: string, place: CellPlace) => void;
  readonly onSnapshot: () => void;
}

export function Overview({ read, today, onAction, onChecks, onCell, onSnapshot }: OverviewProps) {
  const styles = useStyles();
  const { t } = useText();
  const { reading, failure, again } = read;
  const snapshot = useRef<HTMLButtonElement>(null);

  function follow(action: NextAction): void {
    if ('here' in action.destination) snapshot.current?.focus();
    else onAction(action, action.destination);
  }

  if (!reading) {
    return failure ? (
      <FailureNotice failure={failure} wrote="nothing" retry={again} focused={false} />
    ) : (
      <Spinner size="small" label={t('loading')} />
    );
  }
  const standing = standingOf(reading);
  const kpis = kpisOf(reading);
  const checks = reading.number('capChecks');
  const steps = firstStepsOf(reading);
  const actions = nextActionsOf(reading);
  return (
    <div className={styles.overview}>
      {failure && <FailureNotice failure={failure} wrote="nothing" retry={again} focused={false} />}
      <div className={styles.standing}>
        <StandingCard standing={standing} />
        <AsOf asOf={standing.asOf} today={today} />
      </div>
      {steps.length > 0 && <FirstSteps steps={steps} onGo={follow} />}
      {(actions.length > 0 || steps.length === 0) && (
        <Section title={t('home.next')} hint={actions.length === 0 ? t('home.nothingToDo') : undefined}>
          {actions.length > 0 && <NextActions actions={actions} onGo={follow} />}
        </Section>
      )}
      {checks !== undefined && (
        <div className={styles.checks}>
          {checks === 0 ? (
            <>
              <CheckmarkCircleRegular className={styles.fine} aria-hidden />
              {t('home.checksNone')}
            </>
          ) : (
            <>
              <WarningRegular className={styles.attention} aria-hidden />
              <Link as="button" onClick={onChecks}>
                {t('home.checks', { count: checks })}
              </Link>
            </>
          )}
        </div>
      )}
      <Section title={t('home.kpis')}>
        {kpis.length > 0 && <KpiTiles kpis={kpis} onGo={({ name, place }) => onCell(name, place)} />}
        <Button ref={snapshot} className={styles.snapshot} icon={<CameraRegular />} onClick={onSnapshot}>
          {t('snapshot.action')}
        </Button>
      </Section>
    </div>
  );
}
