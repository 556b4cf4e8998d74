/** The modules to create, folded away: all of them, unless the person looks closer. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { ModuleChoices } from '../ModuleChoices';
import { OPTIONAL_MODULES, type OptionalModule } from '../modules';
import { useText } from '../text';

const useStyles = makeStyles({
  button: {
    width: `calc(100% + ${tokens.spacingHorizontalXS})`,
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    justifyContent: 'flex-start',
    paddingInline: 0,
  },
  words: { display: 'flex', flexGrow: 1, alignItems: 'baseline', fontWeight: tokens.fontWeightRegular },
  label: { flexGrow: 1, textAlign: 'start' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  unfolded: { transform: 'rotate(90deg)' },
  choices: { paddingBlockStart: tokens.spacingVerticalXS },
});

export interface ModulesFieldProps {
  readonly chosen: ReadonlySet<OptionalModule>;
  readonly onChange: (chosen: ReadonlySet<OptionalModule>) => void;
}

export function ModulesField({ chosen, onChange }: ModulesFieldProps) {
  const { t } = useText();
  const styles = useStyles();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const counts = { chosen: chosen.size, total: OPTIONAL_MODULES.length };
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={<ChevronRightRegular className={mergeClasses(unfolded && styles.unfolded)} />}
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span className={styles.words}>
          <span className={styles.label}>{t('create.modules')}</span>{' '}
          <span className={styles.note}>{t('create.modulesChosen', counts)}</span>
        </span>
      </Button>
      <div id={id} className={styles.choices} hidden={!unfolded}>
        {unfolded && <ModuleChoices label={t('create.modules')} chosen={chosen} onChange={onChange} />}
      </div>
    </div>
  );
}
