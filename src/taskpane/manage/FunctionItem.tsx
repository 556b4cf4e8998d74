/** One function: what it is for and, opened, its arguments and an example to enter into a cell. */
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../text';
import { Summary } from '../view/Summary';
import type { FunctionEntry } from './functionList';
import { useHelpText } from './text';

const useStyles = makeStyles({
  item: { '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  summary: {
    paddingBlock: tokens.spacingVerticalS,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  description: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  parameters: { margin: 0, ...typographyStyles.caption1 },
  meaning: {
    marginInlineStart: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  hint: { ...typographyStyles.caption1, margin: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface FunctionItemProps {
  readonly entry: FunctionEntry;
  readonly onInsert: (entry: FunctionEntry) => void;
}

export function FunctionItem({ entry, onInsert }: FunctionItemProps) {
  const styles = useStyles();
  const { language } = useText();
  const { t } = useHelpText();
  const { id, description, parameters, example, help } = entry;
  return (
    <details className={styles.item}>
      <Summary className={styles.summary}>
        <span className={styles.name}>{id}</span> <span className={styles.description}>{description}</span>
      </Summary>
      <div className={styles.body}>
        <h4 className={styles.heading}>{t('functions.arguments')}</h4>
        <dl className={styles.parameters}>
          {parameters.map(({ name, description: meaning, optional }) => (
            <div key={name}>
              <dt className={styles.name}>{optional ? t('functions.optional', { name }) : name}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.hint}>
          {t('functions.insertHint')} <code className={styles.formula}>{example}</code>
        </p>
        <div className={styles.acts}>
          <Button size="small" onClick={() => onInsert(entry)}>
            {t('functions.insert')}
          </Button>
          <Link href={help} target="_blank" rel="noreferrer" hrefLang={language}>
            {t('functions.help')}
          </Link>
        </div>
      </div>
    </details>
  );
}
