/** A checkbox for each module, with what it is for. */
import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { OPTIONAL_MODULES, toggled, type OptionalModule } from './modules';
import { useText } from './text';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // The boxes stand where the text of the view begins.
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  about: {
    ...typographyStyles.caption1,
    // Under the label, past the box.
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginBlockEnd: 0,
    paddingInlineStart: '36px',
    color: tokens.colorNeutralForeground3,
  },
});

export interface ModuleChoicesProps {
  readonly label: string;
  readonly chosen: ReadonlySet<OptionalModule>;
  readonly onChange: (chosen: ReadonlySet<OptionalModule>) => void;
}

export function ModuleChoices({ label, chosen, onChange }: ModuleChoicesProps) {
  const { t } = useText();
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-label={label}>
      {OPTIONAL_MODULES.map((module) => (
        <div key={module}>
          <Checkbox
            label={t(`modules.${module}.name`)}
            aria-describedby={`${id}${module}`}
            checked={chosen.has(module)}
            onChange={(_, { checked }) => onChange(toggled(chosen, module, checked === true))}
          />
          <p id={`${id}${module}`} className={styles.about}>
            {t(`modules.${module}.about`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
