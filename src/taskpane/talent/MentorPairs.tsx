/** Newcomers without a buddy, people without a mentor, and whom the workbook suggests; agreed pairs are written from here. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { dateInWords } from '../calendar';
import { CellLink } from '../view/CellLink';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering, type Entering } from '../view/useEntering';
import { Summary } from '../view/Summary';
import { Disclosure } from '../view/Disclosure';
import { LongList } from './LongList';
import { useLooks } from './looks';
import { PairForm } from './PairForm';
import { useMatchInWords } from './matchInWords';
import type { Community, Need, Pair } from './pairs';
import { PersonLink } from './people';
import { useTalentText } from './text';

const FIRST = 6;

const useStyles = makeStyles({
  running: {
    // What goes on over a second line stands under the words, not under the mark.
    '& summary': {
      cursor: 'pointer',
      paddingBlock: tokens.spacingVerticalXXS,
      marginInlineStart: tokens.spacingHorizontalL,
      listStylePosition: 'outside',
    },
    '& summary:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export interface MentorPairsProps {
  readonly reading: Reading;
  readonly community: Community;
  readonly clock: () => Date;
}

export function MentorPairs({ reading, community, clock }: MentorPairsProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const entering = useEntering();
  const { needs, pairs } = community;
  const waiting = reading.number('capPairsMissing') ?? 0;
  const beyond = waiting - needs.filter(({ lacksPair }) => lacksPair).length;
  return (
    <>
      {needs.length === 0 && <p className={looks.line}>{t('pairs.none')}</p>}
      <LongList items={needs} first={FIRST}>
        {(need) => <NeedCard key={need.mentee} {...{ need, reading, community, entering, clock }} />}
      </LongList>
      {beyond > 0 && <p className={looks.note}>{t('pairs.beyond', { count: beyond })}</p>}
      <EntryOutcome entering={entering} />
      {pairs.length > 0 && <Running pairs={pairs} />}
    </>
  );
}

interface NeedCardProps extends MentorPairsProps {
  readonly need: Need;
  readonly entering: Entering;
}

function NeedCard({ need, reading, community, entering, clock }: NeedCardProps) {
  const { t, locale } = useTalentText();
  const looks = useLooks();
  const inWords = useMatchInWords();
  const { mentee, department, newcomer, start, level, suggested } = need;
  const about = [
    newcomer && start !== undefined && t('pairs.newcomerSince', { date: dateInWords(start, locale) }),
    newcomer && start === undefined && t('pairs.newcomer'),
    department,
    level !== undefined && t('career.level', { level }),
  ].filter(Boolean);
  return (
    <li className={looks.card}>
      <p className={looks.title}>
        <PersonLink name={mentee} />
      </p>
      {about.length > 0 && <p className={looks.note}>{about.join(' · ')}</p>}
      {suggested === undefined ? (
        <p className={looks.line}>{t('pairs.noSuggestion')}</p>
      ) : (
        <p className={looks.line}>
          {t(need.lacksPair ? 'pairs.suggested' : 'pairs.already')} <PersonLink name={suggested} />
        </p>
      )}
      {suggested !== undefined && <p className={looks.note}>{inWords(community.match(need, suggested))}</p>}
      <Disclosure
        small
        label={t(need.lacksBuddy ? 'pairs.chooseBuddy' : 'pairs.chooseMentor')}
        fullLabel={t(need.lacksBuddy ? 'pairs.chooseBuddyFor' : 'pairs.chooseMentorFor', { name: mentee })}
      >
        {(close) => <PairForm {...{ need, reading, community, entering, clock }} onClose={close} />}
      </Disclosure>
    </li>
  );
}

function Running({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t, locale } = useTalentText();
  const styles = useStyles();
  const looks = useLooks();
  return (
    <details className={styles.running}>
      <Summary>{t('pairs.running', { count: pairs.length })}</Summary>
      <LongList items={pairs} first={FIRST}>
        {({ mentee, mentor, kind, since, row }) => (
          <li key={row.index}>
            <p className={looks.line}>
              <PersonLink name={mentee} /> {t('pairs.with')} <PersonLink name={mentor} />
            </p>
            <p className={looks.note}>
              <CellLink place={row.place('kind')} name={mentee}>
                {kind}
              </CellLink>
              {since !== undefined && ` · ${t('pairs.since', { date: dateInWords(since, locale) })}`}
            </p>
          </li>
        )}
      </LongList>
    </details>
  );
}
