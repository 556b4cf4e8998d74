/** The teams in the order of the departments, never by their figures: each opens, or is rated for the first time. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../workbook';
import type { Maturity } from './figures';
import { TeamLine } from './TeamLine';
import { useMaturityText } from './text';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    minWidth: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingBlockStart: 0 },
  },
  more: { alignSelf: 'start' },
});

const SHOWN = 10;

export interface TeamListProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly onShow: (team: string) => void;
  readonly onRate: (team: string) => void;
}

export function TeamList({ reading, maturity, onShow, onRate }: TeamListProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { teams } = maturity;
  return (
    <>
      <ul className={styles.list}>
        {(all ? teams : teams.slice(0, SHOWN)).map((name) => (
          <li key={name} className={styles.item}>
            <TeamLine
              reading={reading}
              maturity={maturity}
              name={name}
              onShow={() => onShow(name)}
              onRate={() => onRate(name)}
            />
          </li>
        ))}
      </ul>
      {!all && teams.length > SHOWN && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {t('teams.all', { count: teams.length })}
        </Button>
      )}
    </>
  );
}
