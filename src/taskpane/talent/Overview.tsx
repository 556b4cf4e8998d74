/** All people, or the sheet of one of them: then the rest waits as it was left. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Reading } from '../../workbook';
import { Section } from '../view/Section';
import { Assignment } from './Assignment';
import { Attention, type Destination } from './Attention';
import { Career } from './Career';
import { KeyPeople } from './KeyPeople';
import { matrixOf } from './matrix';
import { MentorPairs } from './MentorPairs';
import { Community } from './pairs';
import { OpenPerson } from './people';
import { PersonSheet } from './PersonSheet';
import { RatedPeople } from './RatedPeople';
import { useTalentText } from './text';
import { WhatIf } from './WhatIf';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  // What is jumped to stays clear of the navigation above it.
  part: { minWidth: 0, scrollMarginTop: '56px', ':focus': { outline: 'none' } },
});

export interface OverviewProps {
  readonly reading: Reading;
  readonly clock: () => Date;
}

export function Overview({ reading, clock }: OverviewProps) {
  const { t } = useTalentText();
  const styles = useStyles();
  const matrix = useMemo(() => matrixOf(reading), [reading]);
  const community = useMemo(() => new Community(reading), [reading]);
  const [opened, setOpened] = useState<string>();
  const [leaver, setLeaver] = useState<string>();
  const opener = useRef<Element>(null);
  const id = useId();
  const dependsOnSkills = reading.table('skills') !== undefined;

  const goTo = (part: Destination) => document.getElementById(id + part)?.focus();

  function open(name: string): void {
    if (opened === undefined) opener.current = document.activeElement;
    setOpened(name);
  }

  function back(): void {
    flushSync(() => setOpened(undefined));
    const { current } = opener;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else goTo('people');
  }

  function whatIf(name: string): void {
    flushSync(() => {
      setOpened(undefined);
      setLeaver(name);
    });
    goTo('leaves');
  }

  const part = (name: Destination, hint: string | undefined, content: ReactNode) => (
    <div id={id + name} className={styles.part} tabIndex={-1}>
      <Section title={t(`${name}.title`)} hint={hint}>
        {content}
      </Section>
    </div>
  );

  return (
    <OpenPerson value={open}>
      {opened !== undefined && (
        <PersonSheet
          key={opened}
          name={opened}
          {...{ reading, matrix, community }}
          onBack={back}
          onWhatIf={dependsOnSkills ? () => whatIf(opened) : undefined}
        />
      )}
      <div hidden={opened !== undefined}>
        <div className={styles.parts}>
          <Attention reading={reading} community={community} onGo={goTo} />
          {part('people', t('people.hint'), <RatedPeople reading={reading} matrix={matrix} />)}
          {matrix.talents.length > 0 &&
            part('roles', t('roles.hint'), <Assignment reading={reading} matrix={matrix} />)}
          {matrix.talents.length > 0 &&
            part('career', t('career.hint'), <Career reading={reading} matrix={matrix} />)}
          {matrix.people.length > 0 &&
            part(
              'pairs',
              t(community.isInstalled ? 'pairs.hint' : 'pairs.buddiesHint'),
              <MentorPairs {...{ reading, community, clock }} />,
            )}
          {dependsOnSkills && part('key', t('key.hint'), <KeyPeople {...{ reading, matrix, community }} />)}
          {dependsOnSkills &&
            part(
              'leaves',
              t('leaves.hint'),
              <WhatIf {...{ reading, matrix, community, leaver }} onLeaver={setLeaver} />,
            )}
        </div>
      </div>
    </OpenPerson>
  );
}
