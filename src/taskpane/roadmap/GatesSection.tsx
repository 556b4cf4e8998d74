/** The gates: each with what it asks for, met or open, and the way to where an open condition is settled. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { Card, useCardStyles } from './Card';
import { ConditionLine, type Ways } from './ConditionLine';
import type { Gate } from './gates';
import { useRoadmapText } from './text';

const useStyles = makeStyles({
  state: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: tokens.lineHeightBase300 },
  unfolded: { transform: 'rotate(90deg)' },
  unfold: { alignSelf: 'start' },
});

export interface GatesSectionProps extends Ways {
  readonly gates: readonly Gate[];
  readonly asOf: number | undefined;
  readonly reading: Reading;
}

export function GatesSection({ gates, asOf, reading, ...ways }: GatesSectionProps) {
  const { t } = useRoadmapText();
  const looks = useCardStyles();
  const table = reading.table('gates');
  // What is to be worked on: the first gate whose conditions are not all met.
  const current = gates.find(({ passed }) => !passed);
  const next = gates.find(({ date, passed }) => !passed && (date ?? -Infinity) >= (asOf ?? Infinity));
  return (
    <Section title={t('gates.title')} hint={t('gates.hint')}>
      {gates.length === 0 && table && (
        <p className={looks.note}>
          {t('gates.empty')}{' '}
          <CellLink place={table.place} name={table.title}>
            {t('goTo', { name: table.title })}
          </CellLink>
        </p>
      )}
      {gates.map((gate) => (
        <GateCard
          key={gate.row.index}
          gate={gate}
          asOf={asOf}
          isCurrent={gate === current}
          isPressing={gate === current || gate === next || gate.isMissed}
          reading={reading}
          {...ways}
        />
      ))}
    </Section>
  );
}

interface GateCardProps extends Omit<GatesSectionProps, 'gates'> {
  readonly gate: Gate;
  readonly isCurrent: boolean;
  /** Whether its conditions are shown from the start. */
  readonly isPressing: boolean;
}

function GateCard({ gate, asOf, isCurrent, isPressing, reading, ...ways }: GateCardProps) {
  const { t, locale } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const [toggled, setToggled] = useState(false);
  const conditions = useId();
  const { row, name, date, passed, isMissed, planned, decision } = gate;
  const unfolded = toggled !== isPressing;
  const met = gate.conditions.filter((condition) => condition.met).length;
  return (
    <Card title={name} main={isCurrent}>
      <p className={styles.state}>
        <span className={mergeClasses(styles.icon, passed && looks.good, isMissed && looks.late)} aria-hidden>
          {passed ? <CheckmarkCircleRegular /> : isMissed ? <WarningRegular /> : <CircleRegular />}
        </span>
        <span>
          <span className={mergeClasses(passed && looks.good, isMissed && looks.late)}>
            {t(passed ? 'gates.passed' : isMissed ? 'gates.missed' : 'gates.open')}
          </span>
          {' · '}
          <CellLink place={row.place('met')} name={name}>
            {t('gates.share', { count: met, of: gate.conditions.length })}
          </CellLink>
        </span>
      </p>
      {date !== undefined && (
        <p className={looks.note}>
          {t('gates.date', { date: dateInWords(date, locale) })}{' '}
          {asOf !== undefined && date > asOf && t('gates.daysLeft', { count: date - asOf })}
          {planned !== undefined && planned > date && (
            <span className={looks.late}>
              {' '}
              {t('gates.plannedLate', { date: dateInWords(planned, locale) })}
            </span>
          )}
        </p>
      )}
      {(passed || isMissed || decision !== '') && (
        <p className={looks.note}>
          {decision === '' ? t('gates.noDecision') : t('gates.decision', { decision })}{' '}
          <CellLink place={row.place('decision')} name={name}>
            {t(decision === '' ? 'gates.noteDecision' : 'gates.toDecision')}
          </CellLink>
        </p>
      )}
      <Button
        className={styles.unfold}
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular className={mergeClasses(unfolded && styles.unfolded)} />}
        aria-expanded={unfolded}
        aria-controls={unfolded ? conditions : undefined}
        onClick={() => setToggled(!toggled)}
      >
        {t('gates.conditions', { count: gate.conditions.length })}
      </Button>
      {unfolded && (
        <ul id={conditions} className={looks.list}>
          {gate.conditions.map((condition) => (
            <ConditionLine key={condition.key} condition={condition} reading={reading} {...ways} />
          ))}
        </ul>
      )}
    </Card>
  );
}
