/** The tasks that have to end before this one can start. */
import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';
import { useCardStyles } from './Card';
import { waitingFor, type Plan, type PlanTask } from './plan';
import { useRoadmapText } from './text';

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  before: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  add: { display: 'flex', flexWrap: 'wrap', minWidth: 0, gap: tokens.spacingHorizontalS },
  choice: { flex: '1 1 140px', minWidth: 0 },
  button: { flexShrink: 0 },
  name: { ...typographyStyles.caption1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface AfterFieldProps {
  readonly plan: Plan;
  readonly task: PlanTask;
  readonly after: readonly string[];
  readonly onChange: (after: readonly string[]) => void;
}

export function AfterField({ plan, task, after, onChange }: AfterFieldProps) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const choice = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState('');
  const waiting = waitingFor(plan, task.id);
  const free = plan.tasks.filter(
    ({ id }) => id !== '' && id !== task.id && !after.includes(id) && !waiting.has(id),
  );
  const nameOf = (id: string) => plan.tasks.find((other) => other.id === id)?.name ?? t('after.unknown');
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('after.label')}</legend>
      {after.length === 0 && <p className={looks.note}>{t('after.none')}</p>}
      <ul className={looks.list}>
        {after.map((id) => (
          <li key={id} className={styles.before}>
            <span className={styles.name}>
              {id}: {nameOf(id)}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('after.remove', { task: id })}
              onClick={() => {
                onChange(after.filter((other) => other !== id));
                // The button goes with its line.
                choice.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <Field label={t('after.add')} hint={chosen && nameOf(chosen)}>
          <div className={styles.add}>
            <Select
              ref={choice}
              className={styles.choice}
              value={chosen}
              onChange={(_, { value }) => setChosen(value)}
            >
              <option value="">{t('after.choose')}</option>
              {free.map(({ id, name }) => (
                <option key={id} value={id}>
                  {/* Closed, the list has no room for more; the name stands below. */}
                  {id === chosen ? id : `${id}: ${name}`}
                </option>
              ))}
            </Select>
            <Button
              className={styles.button}
              disabledFocusable={chosen === ''}
              onClick={() => {
                onChange([...after, chosen]);
                setChosen('');
              }}
            >
              {t('after.addButton')}
            </Button>
          </div>
        </Field>
      )}
    </fieldset>
  );
}
