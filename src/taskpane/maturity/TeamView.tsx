/** One team: its level and what holds it back, its profile, what is proven, what its raters see differently, its course. */
import { keyOf } from '../../programme/groups';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { RadarChart } from '../charts/RadarChart';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import type { Entering } from '../view/useEntering';
import { Card } from './Card';
import { DimensionList } from './DimensionList';
import { Disagreements } from './Disagreements';
import { Evidence } from './Evidence';
import { rowInArea, tooSmall, type Maturity } from './figures';
import { LevelCard } from './LevelCard';
import { radarOf } from './radar';
import { meanOf, teamOf, type Team } from './team';
import { TrendChart } from './TrendChart';
import { useMaturityText } from './text';

export interface TeamViewProps {
  readonly reading: Reading;
  readonly maturity: Maturity;
  readonly name: string;
  readonly arrived: boolean;
  readonly entering: Entering;
}

export function TeamView({ reading, maturity, name, arrived, entering }: TeamViewProps) {
  const { t, locale } = useMaturityText();
  const team = teamOf(maturity, name);
  if (!team) {
    return (
      <Card name={name} arrived={arrived} figure={t('team.unrated')}>
        <p>{t('start.body')}</p>
      </Card>
    );
  }
  if (tooSmall(maturity, name)) {
    return <Small reading={reading} maturity={maturity} name={name} arrived={arrived} />;
  }
  const { dimensions } = maturity;
  const { previous } = team;
  const row = rowInArea(reading, 'teams', name);
  return (
    <>
      <LevelCard reading={reading} maturity={maturity} team={team} arrived={arrived} />
      <RadarChart
        title={t('radar.team', { team: name })}
        {...radarOf(
          dimensions,
          [
            {
              name: previous ? dateInWords(previous.date, locale) : '',
              values: previous?.ratings ?? [],
              look: 'previous',
            },
            { name: t('bar.target'), values: dimensions.map(({ target }) => target), look: 'target' },
            { name: t('radar.today'), values: team.declared, look: 'current' },
          ],
          { t, locale },
        )}
      />
      <Section title={t('dimensions.title')}>
        <DimensionList
          inWords
          rows={dimensions.map((dimension, index) => ({
            dimension,
            declared: team.declared[index],
            proven: team.proven[index],
            place: row?.place(dimension.key),
          }))}
        />
      </Section>
      <Evidence maturity={maturity} team={team} table={reading.table('assessments')} entering={entering} />
      <Disagreements reading={reading} dimensions={dimensions} team={team} />
      <TeamTrend maturity={maturity} team={team} />
    </>
  );
}

function TeamTrend({ maturity, team }: { readonly maturity: Maturity; readonly team: Team }) {
  const { t } = useMaturityText();
  return (
    <TrendChart
      title={t('trend.team', { team: team.name })}
      months={team.trend}
      target={meanOf(maturity.dimensions.map(({ target }) => target))}
    />
  );
}

function Small({ reading, maturity, name, arrived }: Omit<TeamViewProps, 'entering'>) {
  const { t } = useMaturityText();
  const { sizes, smallestGroup } = maturity;
  const size = sizes.get(keyOf(name)) ?? 0;
  return (
    <Card name={name} arrived={arrived} figure={t('small.people', { count: size })}>
      <p>{t('small.body', { smallest: smallestGroup })}</p>
      <p>
        <CellLink place={reading.placeOf('capPrivacyMin')} name={t('small.setting')}>
          {t('small.setting')}
        </CellLink>
      </p>
    </Card>
  );
}
