/** The programme at a glance, read from its workbook. */
import { Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../workbook';
import { AsOf } from '../AsOf';
import { FailureNotice } from '../FailureNotice';
import { useText } from '../text';
import { Section } from '../view/Section';
import type { Read } from '../view/useReading';
import { KpiTiles } from './KpiTiles';
import { NextActions } from './NextActions';
import { kpisOf, nextActionsOf, standingOf, type NextAction } from './figures';
import { StandingCard } from './StandingCard';

const useStyles = makeStyles({
  overview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  standing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface OverviewProps {
  readonly read: Read;
  /** Excel serial. */
  readonly today: number;
  readonly onAction: (action: NextAction) => void;
  readonly onCell: (name: string, place: CellPlace) => void;
}

export function Overview({ read, today, onAction, onCell }: OverviewProps) {
  const styles = useStyles();
  const { t } = useText();
  const { reading, failure, again } = read;
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
  const checksPlace = reading.placeOf('capChecks');
  return (
    <div className={styles.overview}>
      {failure && <FailureNotice failure={failure} wrote="nothing" retry={again} focused={false} />}
      <div className={styles.standing}>
        <StandingCard standing={standing} />
        <AsOf asOf={standing.asOf} today={today} />
      </div>
      <Section title={t('home.next')}>
        <NextActions actions={nextActionsOf(reading)} onGo={onAction} />
      </Section>
      {kpis.length > 0 && (
        <Section title={t('home.kpis')}>
          <KpiTiles kpis={kpis} onGo={({ name, place }) => onCell(name, place)} />
        </Section>
      )}
      {checks !== undefined && checksPlace && (
        <span>
          {checks === 0 ? (
            t('home.checksNone')
          ) : (
            <Link as="button" onClick={() => onCell(t('home.checks', { count: checks }), checksPlace)}>
              {t('home.checks', { count: checks })}
            </Link>
          )}
        </span>
      )}
    </div>
  );
}
