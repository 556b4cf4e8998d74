/** What the sheet’s checks have to say of the assessments, where they have. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { useMaturityText } from './text';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

const CHECKS = { incomplete: 'capCheckAssessments', unknown: 'capCheckTeams' } as const;

export function Checks({ reading }: { readonly reading: Reading }) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const failing = (['incomplete', 'unknown'] as const).flatMap((key) => {
    const count = reading.number(CHECKS[key]) ?? 0;
    return count > 0 ? [{ key, words: t(`checks.${key}`, { count }) }] : [];
  });
  if (failing.length === 0) return null;
  return (
    <Section title={t('checks.title')}>
      <ul className={styles.list}>
        {failing.map(({ key, words }) => (
          <li key={key}>
            <CellLink place={reading.placeOf(CHECKS[key])} name={words}>
              {words}
            </CellLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
