/** Where we stand in a few sentences: the day, how much is done, when the plan ends, and what is overdue. */
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { ProgressTrack } from '../home/ProgressTrack';
import { useText } from '../text';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { Card, useCardStyles } from './Card';
import { percentIn } from './names';
import { Phrase } from './Phrase';
import type { OverdueTask, Standing } from './standing';
import { useRoadmapText } from './text';

const useStyles = makeStyles({
  phase: typographyStyles.body1,
  overdue: { paddingInlineStart: tokens.spacingHorizontalM },
});

const MOST_OVERDUE = 3;

export interface StandingSectionProps {
  readonly standing: Standing;
  readonly reading: Reading;
  readonly onTask: (key: string) => void;
}

export function StandingSection({ standing, reading, onTask }: StandingSectionProps) {
  const { t, locale } = useRoadmapText();
  const common = useText();
  const styles = useStyles();
  const looks = useCardStyles();
  const { day, days = 0, phase, done, planned } = standing;
  const start = reading.number('capStart');
  const percent = percentIn(locale);
  if (day === undefined || start === undefined) {
    return (
      <Section title={t('standing.title')}>
        <CellLink place={reading.placeOf('capStart')} name={t('standing.title')}>
          {t('standing.noStart')}
        </CellLink>
      </Section>
    );
  }
  const title =
    day < 1
      ? common.t('home.starts', { date: dateInWords(start, locale) })
      : common.t(day > days ? 'home.dayAfter' : 'home.day', { day, days });
  return (
    <Section title={t('standing.title')}>
      <Card title={title} main>
        {day >= 1 && phase !== '' && <p className={styles.phase}>{phase}</p>}
        {done !== undefined && planned !== undefined && (
          <>
            <ProgressTrack done={done} planned={planned} />
            <p>
              <Phrase
                text={t('standing.done')}
                parts={{
                  done: (
                    <CellLink place={reading.placeOf('capActual')} name={t('standing.title')}>
                      {percent(done)}
                    </CellLink>
                  ),
                  planned: (
                    <CellLink place={reading.placeOf('capPlanned')} name={t('standing.title')}>
                      {percent(planned)}
                    </CellLink>
                  ),
                }}
              />
            </p>
          </>
        )}
        <PlanEnd standing={standing} reading={reading} />
        <Overdue overdue={standing.overdue} onTask={onTask} />
        {done === undefined && <p className={looks.note}>{t('standing.noProgress')}</p>}
      </Card>
    </Section>
  );
}

function PlanEnd({ standing: { end, spare }, reading }: Pick<StandingSectionProps, 'standing' | 'reading'>) {
  const { t, locale } = useRoadmapText();
  const looks = useCardStyles();
  if (end === undefined) return null;
  const room =
    spare === undefined
      ? t('standing.end')
      : spare > 0
        ? t('standing.endBefore', { count: spare })
        : spare === 0
          ? t('standing.endOn')
          : t('standing.endAfter', { count: -spare });
  return (
    <p className={mergeClasses((spare ?? 0) < 0 && looks.late)}>
      <Phrase
        text={room}
        parts={{
          date: (
            <CellLink place={reading.placeOf('capPlanEnd')} name={t('standing.title')}>
              {dateInWords(end, locale)}
            </CellLink>
          ),
        }}
      />
    </p>
  );
}

function Overdue({
  overdue,
  onTask,
}: {
  readonly overdue: readonly OverdueTask[];
  readonly onTask: (key: string) => void;
}) {
  const { t, locale } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  if (overdue.length === 0) return <p>{t('standing.overdueNone')}</p>;
  const more = overdue.length - MOST_OVERDUE;
  return (
    <>
      <p className={looks.late}>{t('standing.overdue', { count: overdue.length })}</p>
      <ul className={mergeClasses(looks.list, styles.overdue)}>
        {overdue.slice(0, MOST_OVERDUE).map(({ task, late, delay }) => (
          <li key={task.key}>
            <Link as="button" onClick={() => onTask(task.key)}>
              {task.name}
            </Link>
            <p className={looks.note}>
              {[
                t('standing.due', { date: dateInWords(task.finish!, locale) }),
                ...(late > 0 ? [t('standing.late', { count: late })] : []),
                delay > 0 ? t('standing.delay', { count: delay }) : t('standing.noDelay'),
              ].join(' ')}
            </p>
          </li>
        ))}
        {more > 0 && <li className={looks.note}>{t('standing.overdueMore', { count: more })}</li>}
      </ul>
    </>
  );
}
