/** One person: which roles suit, what is missing for the next level, who accompanies them, and whom they accompany. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Reading } from '../../workbook';
import { TRAITS } from '../../workbook/sheets/talentRoles';
import { CellLink } from '../view/CellLink';
import { Disclosure } from '../view/Disclosure';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { Companions } from './Companions';
import { useLooks } from './looks';
import { Measure } from './Measure';
import { talentCalled, type Matrix } from './matrix';
import type { Community } from './pairs';
import { Part } from './Part';
import { PersonCareer } from './PersonCareer';
import { RatingForm } from './RatingForm';
import { useTalentText } from './text';

const TOP_FIT = 100;
const TOP_RATING = 5;

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
});

export interface PersonSheetProps {
  readonly name: string;
  readonly reading: Reading;
  readonly matrix: Matrix;
  readonly community: Community;
  readonly onBack: () => void;
  /** Shows what would be lost with the person; undefined where nothing is known of it. */
  readonly onWhatIf?: () => void;
}

export function PersonSheet({ name, reading, matrix, community, onBack, onWhatIf }: PersonSheetProps) {
  const { t } = useTalentText();
  const styles = useStyles();
  const looks = useLooks();
  const entering = useEntering();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  const person = community.rowOf(name);
  const talent = talentCalled(matrix, name);
  const table = reading.table('talent');
  const about = ['department', 'job', 'path', 'profile'].map((key) => person?.text(key)).filter(Boolean);

  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <Button
          className={looks.start}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {t('person.back')}
        </Button>
        <h3 ref={heading} className={styles.name} tabIndex={-1}>
          {name}
        </h3>
        <p className={looks.note}>
          {person ? (
            <CellLink place={person.place('name')} name={name}>
              {about.join(' · ') || t('person.inPeople')}
            </CellLink>
          ) : (
            t('person.unknown', { sheet: reading.table('people')?.sheet ?? '' })
          )}
        </p>
      </div>

      {talent && (
        <Part title={t('person.roles')}>
          {matrix.roles.map(({ key, name: role, position }) => (
            <Measure
              key={key}
              name={role}
              place={talent.row.place(`fit${key}`)}
              value={talent.fits[position]}
              most={TOP_FIT}
              marked={talent.assigned === position}
              note={wishInWords(talent.wishes[position])}
            />
          ))}
        </Part>
      )}
      {talent && (
        <Part title={t('person.aptitudes')}>
          {TRAITS.map((trait) => (
            <Measure
              key={trait}
              name={table?.header(trait) ?? ''}
              place={talent.row.place(trait)}
              value={talent.row.number(trait)}
              most={TOP_RATING}
            />
          ))}
        </Part>
      )}
      {talent && (
        <Part title={t('person.career')}>
          <PersonCareer talent={talent} reading={reading} />
        </Part>
      )}
      {!talent && <p className={looks.line}>{t('person.notRated')}</p>}
      <Disclosure label={t(talent ? 'person.change' : 'person.rate')} primary={!talent}>
        {(close) => <RatingForm {...{ reading, matrix, entering }} person={name} onClose={close} />}
      </Disclosure>
      <EntryOutcome entering={entering} />

      <Part title={t('person.companions')}>
        <Companions name={name} community={community} />
      </Part>
      {onWhatIf && (
        <Button className={looks.start} onClick={onWhatIf}>
          {t('person.whatIf')}
        </Button>
      )}
    </div>
  );

  function wishInWords(wish: number | undefined): string {
    return wish === undefined ? t('roles.noWish') : t('roles.wish', { wish });
  }
}
