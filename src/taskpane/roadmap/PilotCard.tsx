/** One pilot: what it is to reach, its team, and what is missing, with the forms that settle it. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { Card, useCardStyles } from './Card';
import { nameOf, SLOTS, type OpenPilot, type Pilot } from './pilots';
import { pointsOf, type Staffing } from './team';
import { pointInWords } from './TeamPoints';
import { useRoadmapText } from './text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    '& dd': { margin: 0, minWidth: 0 },
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, hyphens: 'auto' },
  missing: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface PilotCardProps {
  readonly pilot: Pilot;
  readonly staffing: Staffing;
  readonly reading: Reading;
  readonly opened: OpenPilot['form'] | undefined;
  readonly onOpen: (form: OpenPilot['form']) => void;
  /** The form that is open. */
  readonly children: ReactNode;
}

export function PilotCard({ pilot, staffing, reading, opened, onOpen, children }: PilotCardProps) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const header = (column: string) => reading.table('pilots')?.header(column) ?? column;
  const lacks = pilot.lacks.map((lack) => t(`pilots.lacks.${lack}`));
  const points = pointsOf(pilot.team, staffing).map((point) => pointInWords(point, t, header));
  const missing = [...lacks, ...points];
  return (
    <Card title={nameOf(pilot)}>
      {pilot.goal !== '' && <p>{pilot.goal}</p>}
      <Facts pilot={pilot} asOf={reading.number('capAsOf')} header={header} />
      {missing.length === 0 ? (
        <p className={mergeClasses(looks.note, looks.good)}>{t('pilots.complete')}</p>
      ) : (
        <div>
          <p className={mergeClasses(looks.note, looks.late)}>{t('pilots.missing')}</p>
          <ul className={mergeClasses(styles.missing, looks.note)}>
            {missing.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={looks.acts}>
        <Button
          size="small"
          appearance={points.length > 0 ? 'primary' : 'secondary'}
          aria-expanded={opened === 'team'}
          onClick={() => onOpen('team')}
        >
          {t(pilot.team.expert === '' ? 'pilots.compose' : 'pilots.changeTeam')}
        </Button>
        <Button size="small" aria-expanded={opened === 'pilot'} onClick={() => onOpen('pilot')}>
          {t(lacks.length > 0 ? 'pilots.completeAct' : 'pilots.edit')}
        </Button>
      </div>
      {children}
    </Card>
  );
}

interface FactsProps {
  readonly pilot: Pilot;
  readonly asOf: number | undefined;
  readonly header: (column: string) => string;
}

function Facts({ pilot, asOf, header }: FactsProps) {
  const { t, locale } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const { row, metric, baseline, baselineDate, target, start, deadline, team, learned } = pilot;
  const cell = (column: string, words: string) => (
    <CellLink place={row.place(column)} name={header(column)}>
      {words}
    </CellLink>
  );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const figure = (column: string, value: number | undefined) =>
    cell(column, value === undefined ? t('pilots.notYet') : number.format(value));
  return (
    <dl className={styles.facts}>
      {(metric !== '' || baseline !== undefined || target !== undefined) && (
        <Fact term={metric || header('metric')}>
          {figure('baseline', baseline)} → {figure('target', target)}
          {baselineDate !== undefined && (
            <p className={looks.note}>{t('pilots.measured', { date: dateInWords(baselineDate, locale) })}</p>
          )}
        </Fact>
      )}
      {start !== undefined && <Fact term={header('start')}>{cell('start', dateInWords(start, locale))}</Fact>}
      {deadline !== undefined && (
        <Fact term={header('deadline')}>
          {cell('deadline', dateInWords(deadline, locale))}
          {asOf !== undefined && (
            <p className={looks.note}>
              {deadline < asOf ? t('pilots.over') : t('pilots.daysLeft', { count: deadline - asOf })}
            </p>
          )}
        </Fact>
      )}
      {SLOTS.filter((slot) => team[slot] !== '').map((slot) => (
        <Fact key={slot} term={header(slot)}>
          {team[slot]}
        </Fact>
      ))}
      {learned !== '' && <Fact term={header('learned')}>{learned}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
