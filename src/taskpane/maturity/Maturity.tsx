/** Maturity: all teams or one, and rating a team. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useMemo, useState } from 'react';
import type { Reading } from '../../workbook';
import { serialOfDay } from '../calendar';
import { Notice } from '../Notice';
import type { PlaceProps } from '../places';
import { useText } from '../text';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { useReading } from '../view/useReading';
import { View } from '../view/View';
import { AllTeams } from './AllTeams';
import { maturityOf, sameName, WANTED, type Maturity as Figures } from './figures';
import { RateTeam } from './rate/RateTeam';
import { TeamView } from './TeamView';
import { useMaturityText } from './text';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  team: { flex: '1 1 160px', minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
});

export default function Maturity({ clock }: PlaceProps) {
  const { t: common } = useText();
  const { t } = useMaturityText();
  const read = useReading(WANTED);
  return (
    <View title={common('places.maturity')} intro={t('intro')} read={read}>
      {(reading) => <Chosen reading={reading} today={serialOfDay(clock())} />}
    </View>
  );
}

interface Choice {
  /** All teams when undefined. */
  readonly team?: string;
  readonly rating: boolean;
  /** The person has come from another part of the view, which is gone. */
  readonly arrived: boolean;
}

interface ChosenProps {
  readonly reading: Reading;
  /** Excel serial, for a programme without an as-of date. */
  readonly today: number;
}

function Chosen({ reading, today }: ChosenProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const entering = useEntering();
  const maturity = useMemo(() => maturityOf(reading), [reading]);
  const [choice, setChoice] = useState<Choice>({ rating: false, arrived: false });
  // A department may be renamed while the view is open.
  const team = maturity.teams.find((name) => choice.team !== undefined && sameName(name, choice.team));

  function show(chosen: Omit<Choice, 'arrived'>, arrived = true): void {
    entering.forget();
    setChoice({ ...chosen, arrived });
  }
  const rate = (name: string) => show({ team: name, rating: true });

  if (team !== undefined && choice.rating) {
    return (
      <RateTeam
        key={team}
        reading={reading}
        maturity={maturity}
        team={team}
        today={today}
        entering={entering}
        onCancel={() => show({ team, rating: false })}
        onDone={() => setChoice({ team, rating: false, arrived: false })}
      />
    );
  }
  return (
    <>
      <EntryOutcome entering={entering} />
      <Uncalculated maturity={maturity} />
      <div className={styles.choice}>
        <Field className={styles.team} label={t('team.label')}>
          <Select
            className={styles.select}
            value={team ?? ''}
            onChange={(_, { value }) => show({ team: value || undefined, rating: false }, false)}
          >
            <option value="">{t('team.all')}</option>
            {maturity.teams.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {team !== undefined && (
          <Button appearance="primary" icon={<EditRegular />} onClick={() => rate(team)}>
            {t('rate.action')}
          </Button>
        )}
      </div>
      {team === undefined ? (
        <AllTeams
          reading={reading}
          maturity={maturity}
          onShow={(name) => show({ team: name, rating: false })}
          onRate={rate}
        />
      ) : (
        <TeamView
          key={team}
          reading={reading}
          maturity={maturity}
          name={team}
          arrived={choice.arrived}
          entering={entering}
        />
      )}
    </>
  );
}

/** There are ratings, and yet the sheet shows no result: without a date, or before it is calculated. */
function Uncalculated({ maturity: { asOf, ratings, standings } }: { readonly maturity: Figures }) {
  const { t: common } = useText();
  const { t } = useMaturityText();
  const counted = [...ratings.values()].flat().some(({ date }) => asOf !== undefined && date <= asOf);
  if (asOf === undefined) {
    return (
      <Notice intent="warning" title={common('failure.noDate.title')} focused={false}>
        {t('noDate')}
      </Notice>
    );
  }
  if (standings.size > 0 || !counted) return null;
  return (
    <Notice intent="warning" title={t('uncalculated.title')} focused={false}>
      {t('uncalculated.body')}
    </Notice>
  );
}
