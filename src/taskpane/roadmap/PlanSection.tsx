/** The plan as a picture: which tasks run when, which the end depends on; each can be updated in its place. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Failure } from '../../programme/failure';
import type { Reading } from '../../workbook';
import { Notice } from '../Notice';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { Section } from '../view/Section';
import type { Entering } from '../view/useEntering';
import { useGo } from '../view/View';
import { useCardStyles } from './Card';
import { failureInWords } from './EffectWords';
import { PlanPicture } from './PlanPicture';
import { scheduleOf, type Plan, type PlanFailure, type PlanTask } from './plan';
import { TaskEditor } from './TaskEditor';
import { useRoadmapText } from './text';

const useStyles = makeStyles({
  filter: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

export const FILTERS = ['open', 'critical', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

export const isShown = (task: PlanTask, filter: Filter): boolean =>
  filter === 'all' || (filter === 'open' ? task.done < 1 : task.critical);

export interface PlanSectionProps {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly entering: Entering;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Key of the task that is being updated. */
  readonly opened: string | undefined;
  readonly onOpen: (key: string | undefined) => void;
}

export function PlanSection({ plan, reading, entering, filter, onFilter, opened, onOpen }: PlanSectionProps) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const scheduled = scheduleOf(plan);
  const table = reading.table('tasks');
  const filtered = plan.tasks.filter((task) => task.finish !== undefined && isShown(task, filter));
  const undated = plan.tasks.filter(({ finish, name }) => finish === undefined && name !== '');

  return (
    <Section title={t('plan.title')} hint={t('plan.hint')}>
      {opened === undefined && <EntryOutcome entering={entering} />}
      {scheduled instanceof Failure && <Unplanned failure={scheduled} plan={plan} />}
      {plan.tasks.length === 0 && table && (
        <p className={looks.note}>
          {t('plan.empty')}{' '}
          <CellLink place={table.place} name={table.title}>
            {t('goTo', { name: table.title })}
          </CellLink>
        </p>
      )}
      {plan.tasks.length > 0 && (
        <Field label={t('plan.show')}>
          <RadioGroup
            className={styles.filter}
            layout="horizontal"
            value={filter}
            onChange={(_, { value }) => onFilter(FILTERS.find((one) => one === value) ?? 'all')}
          >
            {FILTERS.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t(`plan.filters.${one}`, {
                  count: plan.tasks.filter((task) => isShown(task, one)).length,
                })}
              />
            ))}
          </RadioGroup>
        </Field>
      )}
      {filtered.length > 0 && (
        <PlanPicture
          plan={plan}
          tasks={filtered}
          reading={reading}
          opened={opened}
          onOpen={(key) => onOpen(key === opened ? undefined : key)}
          editor={(task) => (
            <TaskEditor
              key={task.key}
              task={task}
              plan={plan}
              reading={reading}
              entering={entering}
              onClose={() => onOpen(undefined)}
            />
          )}
        />
      )}
      {filtered.length === 0 && plan.tasks.length > 0 && !(scheduled instanceof Failure) && (
        <p className={looks.note}>{t(`plan.none.${filter}`)}</p>
      )}
      {!(scheduled instanceof Failure) && undated[0] && (
        <p className={looks.note}>
          {t('plan.undated', { count: undated.length })}{' '}
          <CellLink place={undated[0].row.place('id')} name={undated[0].name}>
            {undated[0].name}
          </CellLink>
        </p>
      )}
    </Section>
  );
}

function Unplanned({ failure, plan }: { readonly failure: PlanFailure; readonly plan: Plan }) {
  const { t } = useRoadmapText();
  const go = useGo();
  const task = plan.tasks[(failure.place?.row ?? 0) - 1];
  const column = failure.reason === 'duplicateTask' ? 'id' : 'predecessors';
  return (
    <Notice
      intent="warning"
      focused={false}
      title={t('plan.unplanned')}
      action={
        task && {
          label: t('goTo', { name: task.name }),
          run: () => go(task.name, task.row.place(column)),
        }
      }
    >
      {failureInWords(failure, t)}
    </Notice>
  );
}
