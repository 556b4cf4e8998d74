/** The view in tabs. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { KeptTabs } from '../view/KeptTabs';
import { Section } from '../view/Section';
import type { Turning } from '../view/useTurning';
import { Assignment } from './Assignment';
import { Career } from './Career';
import { KeyPeople } from './KeyPeople';
import type { Matrix } from './matrix';
import { MentorPairs } from './MentorPairs';
import type { Community } from './pairs';
import { elementOf, partsOf, TABS, type Destination, type Tab } from './turning';
import { RatedPeople } from './RatedPeople';
import { useTalentText } from './text';
import { WhatIf, type WhatIfProps } from './WhatIf';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  // What is jumped to stays clear of the navigation above it.
  part: { minWidth: 0, scrollMarginTop: '56px', ':focus': { outline: 'none' } },
});

export interface PartsProps extends Pick<WhatIfProps, 'leaver' | 'onLeaver'> {
  readonly reading: Reading;
  readonly matrix: Matrix;
  readonly community: Community;
  readonly clock: () => Date;
  readonly turning: Turning<Tab>;
}

export function Parts({ reading, matrix, community, clock, turning, leaver, onLeaver }: PartsProps) {
  const { t } = useTalentText();
  const styles = useStyles();
  const read = { reading, matrix, community };
  const isRated = matrix.talents.length > 0;
  const dependsOnSkills = reading.table('skills') !== undefined;
  const isPeopled = matrix.people.length > 0 || reading.rows('skills').length > 0;
  const contents: Readonly<Record<Destination, ReactNode>> = {
    people: <RatedPeople {...read} />,
    roles: isRated && <Assignment {...read} />,
    career: isRated && <Career {...read} />,
    pairs: matrix.people.length > 0 && <MentorPairs {...read} clock={clock} />,
    key: dependsOnSkills && <KeyPeople {...read} />,
    leaves: isPeopled && dependsOnSkills && <WhatIf {...read} leaver={leaver} onLeaver={onLeaver} />,
  };
  const hint = (part: Destination) =>
    t(part === 'pairs' && !community.isInstalled ? 'pairs.buddiesHint' : `${part}.hint`);

  const tabs = TABS.filter((tab) => partsOf(tab).some((part) => contents[part] !== false));
  return (
    <KeptTabs
      label={t('parts.label')}
      tabs={tabs.map((key) => ({ key, name: t(`parts.${key}`) }))}
      turning={turning}
    >
      {(tab) => (
        <div className={styles.parts}>
          {partsOf(tab)
            .filter((part) => contents[part] !== false)
            .map((part) => (
              <div key={part} id={elementOf(part)} className={styles.part} tabIndex={-1}>
                <Section title={t(`${part}.title`)} hint={hint(part)}>
                  {contents[part]}
                </Section>
              </div>
            ))}
        </div>
      )}
    </KeptTabs>
  );
}
