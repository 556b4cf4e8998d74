/** All teams together: the company's profile, each team, and the course over twelve months. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { RadarChart } from '../charts/RadarChart';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { BarFacts } from './BarFacts';
import { Card } from './Card';
import { Checks } from './Checks';
import { DimensionList } from './DimensionList';
import type { Maturity } from './figures';
import { LevelBar } from './LevelBar';
import { radarOf } from './radar';
import { TeamList } from './TeamList';
import { TrendChart } from './TrendChart';
import { useMaturityText } from './text';
import { meanFormat } from './words';

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface AllTeamsProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly onShow: (team: string) => void;
  readonly onRate: (team: string) => void;
}

export function AllTeams({ reading, maturity, onShow, onRate }: AllTeamsProps) {
  const { t } = useMaturityText();
  const teams = <TeamList reading={reading} maturity={maturity} onShow={onShow} onRate={onRate} />;
  if (maturity.teams.length === 0) return <NoTeams reading={reading} />;
  if (maturity.standings.size === 0) {
    return (
      <Section title={t('start.title')} hint={t('start.body')}>
        {teams}
      </Section>
    );
  }
  return (
    <>
      <Company reading={reading} maturity={maturity} />
      <Section title={t('teams.title')} hint={t('teams.hint')}>
        {teams}
      </Section>
      <Profile reading={reading} maturity={maturity} />
      <CompanyTrend reading={reading} />
      <Checks reading={reading} />
    </>
  );
}

function NoTeams({ reading }: { readonly reading: Reading }) {
  const { t } = useMaturityText();
  const styles = useStyles();
  return (
    <Section title={t('start.title')}>
      <p className={styles.text}>{t('start.noTeams')}</p>
      <div>
        <CellLink place={reading.placeOf('capListDepartments')} name={t('start.lists')}>
          {t('start.lists')}
        </CellLink>
      </div>
    </Section>
  );
}

type FiguresProps = Pick<AllTeamsProps, 'reading' | 'maturity'>;

function Company({ reading, maturity }: FiguresProps) {
  const { t, locale } = useMaturityText();
  const format = meanFormat(locale);
  const { dimensions, asOf } = maturity;
  const rows = reading.areaRows('profile');
  const valuesOf = (key: string) => dimensions.map((_, index) => rows[index]?.number(key));
  const [mean, proven] = [reading.number('capMaturity'), reading.number('capMaturityProven')];
  if (mean === undefined) return null;
  const target = reading.number('capTargetLevel');
  return (
    <>
      <Card
        name={t('all.title')}
        figure={t('all.mean', { mean: format(mean) })}
        note={t('all.teams', {
          count: reading.number('capMaturityTeams') ?? 0,
          date: asOf === undefined ? '' : dateInWords(asOf, locale),
        })}
      >
        <LevelBar declared={mean} proven={proven} target={target} />
        <BarFacts
          declared={{ value: mean, place: reading.placeOf('capMaturity') }}
          proven={{ value: proven, place: reading.placeOf('capMaturityProven') }}
          target={{ value: target, place: reading.placeOf('capTargetLevel') }}
        />
      </Card>
      <RadarChart
        title={t('radar.company')}
        {...radarOf(
          dimensions,
          [
            { name: t('radar.first'), values: valuesOf('first'), look: 'previous' },
            { name: t('bar.target'), values: dimensions.map((one) => one.target), look: 'target' },
            { name: t('radar.today'), values: valuesOf('current'), look: 'current' },
          ],
          { t, locale },
        )}
      />
    </>
  );
}

function Profile({ reading, maturity: { dimensions } }: FiguresProps) {
  const { t } = useMaturityText();
  const rows = reading.areaRows('profile');
  return (
    <Section title={t('dimensions.title')}>
      <DimensionList
        inWords={false}
        rows={dimensions.map((dimension, index) => ({
          dimension,
          declared: rows[index]?.number('current'),
          proven: rows[index]?.number('proven'),
          place: rows[index]?.place('current'),
        }))}
      />
    </Section>
  );
}

function CompanyTrend({ reading }: { readonly reading: Reading }) {
  const { t } = useMaturityText();
  const months = reading.areaRows('trend').flatMap((row) => {
    const monthEnd = row.number('month');
    return monthEnd === undefined ? [] : [{ monthEnd, mean: row.number('mean') }];
  });
  return <TrendChart title={t('trend.company')} months={months} target={reading.number('capTargetLevel')} />;
}
