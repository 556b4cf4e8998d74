/** The view in tabs. What one has been at waits as it was left: a form half filled in, an entry that can be taken back. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, type ReactNode } from 'react';
import type { Reading } from '../../workbook';
import { Section } from '../view/Section';
import { Tabs } from '../view/Tabs';
import { Assignment } from './Assignment';
import { Career } from './Career';
import { KeyPeople } from './KeyPeople';
import type { Matrix } from './matrix';
import { MentorPairs } from './MentorPairs';
import type { Community } from './pairs';
import { RatedPeople } from './RatedPeople';
import { useTalentText } from './text';
import { partsOf, TABS, type Destination, type Tab, type Turning } from './turning';
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
  readonly turning: Turning;
}

export function Parts({ reading, matrix, community, clock, turning, leaver, onLeaver }: PartsProps) {
  const { t } = useTalentText();
  const styles = useStyles();
  const id = useId();
  // The tab answers at once; what it shows of many people is drawn in slices.
  const shown = useDeferredValue(turning.at);
  useEffect(() => {
    if (shown.to) document.getElementById(id + shown.to)?.focus();
  }, [shown, id]);

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
  const there = ({ tab }: { readonly tab: Tab }) => (tabs.includes(tab) ? tab : tabs[0]!);
  const panels = tabs
    .filter((tab) => shown.visited.has(tab))
    .map((tab) => (
      <div key={tab} hidden={tab !== there(shown)}>
        <div className={styles.parts}>
          {partsOf(tab)
            .filter((part) => contents[part] !== false)
            .map((part) => (
              <div key={part} id={id + part} className={styles.part} tabIndex={-1}>
                <Section title={t(`${part}.title`)} hint={hint(part)}>
                  {contents[part]}
                </Section>
              </div>
            ))}
        </div>
      </div>
    ));
  if (tabs.length === 1) return panels;
  return (
    <Tabs
      label={t('parts.label')}
      tabs={tabs.map((key) => ({ key, name: t(`parts.${key}`) }))}
      current={there(turning.at)}
      onChange={turning.turnTo}
      busy={shown !== turning.at}
    >
      {panels}
    </Tabs>
  );
}
