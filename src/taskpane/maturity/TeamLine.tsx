/** A team in the list of teams: its level, how far it has come, and what its raters see differently. */
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Failure } from '../../programme/failure';
import { keyOf } from '../../programme/groups';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { rowInArea, tooSmall, type Maturity } from './figures';
import { LevelBar } from './LevelBar';
import { disagreementsOf, FAR_APART, meanOf, teamOf, type Team } from './team';
import { useMaturityText } from './text';
import { changeFormat, meanFormat } from './words';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, textAlign: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  level: { flexShrink: 0 },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface TeamLineProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly name: string;
  readonly onShow: () => void;
  readonly onRate: () => void;
}

export function TeamLine({ reading, maturity, name, onShow, onRate }: TeamLineProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const team = teamOf(maturity, name);
  if (!team) {
    return (
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Button size="small" aria-label={t('rate.team', { team: name })} onClick={onRate}>
          {t('rate.short')}
        </Button>
      </div>
    );
  }
  const small = tooSmall(maturity, name);
  return (
    <>
      <div className={styles.head}>
        <Link as="button" className={styles.name} onClick={onShow}>
          {name}
        </Link>
        {!small && !(team.level instanceof Failure) && (
          <span className={styles.level}>{t('words.level', { level: team.level.label })}</span>
        )}
      </div>
      {small ? (
        <p className={styles.note}>
          {t('small.people', { count: maturity.sizes.get(keyOf(name)) ?? 0 })}.{' '}
          {t('small.hidden', { smallest: maturity.smallestGroup })}
        </p>
      ) : (
        <Standing reading={reading} maturity={maturity} team={team} />
      )}
    </>
  );
}

interface StandingProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly team: Team;
}

function Standing({ reading, maturity: { dimensions }, team }: StandingProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const mean = meanOf(team.declared);
  const row = rowInArea(reading, 'teams', team.name);
  const progress = row?.number('progress');
  const apart = disagreementsOf(team.raters, dimensions).filter((one) => one.apart >= FAR_APART);
  if (mean === undefined) return null;
  return (
    <>
      <LevelBar
        declared={mean}
        proven={meanOf(team.proven)}
        target={meanOf(dimensions.map(({ target }) => target))}
      />
      <p className={styles.note}>
        <CellLink place={row?.place('mean')} name={team.name}>
          {t('teams.mean', { mean: meanFormat(locale)(mean) })}
        </CellLink>
        {progress !== undefined && team.previous && (
          <>
            {' · '}
            <CellLink place={row?.place('progress')} name={team.name}>
              {t('teams.progress', { change: changeFormat(locale)(progress) })}
            </CellLink>
          </>
        )}
        {apart.length > 0 &&
          ` · ${t('teams.apart', {
            dimensions: new Intl.ListFormat(locale).format(apart.map(({ dimension }) => dimension.name)),
          })}`}
      </p>
    </>
  );
}
