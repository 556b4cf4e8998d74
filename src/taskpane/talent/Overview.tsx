/** All people, or the sheet of one of them: then the rest waits as it was left. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Reading } from '../../workbook';
import { Attention } from './Attention';
import { matrixOf } from './matrix';
import { Community } from './pairs';
import { Parts } from './Parts';
import { partsOf, useTalentTurning } from './turning';
import { OpenPerson } from './people';
import { PersonSheet } from './PersonSheet';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

export interface OverviewProps {
  readonly reading: Reading;
  readonly clock: () => Date;
  /** The tab that is shown first. */
  readonly asked: string | undefined;
}

export function Overview({ reading, clock, asked }: OverviewProps) {
  const styles = useStyles();
  const matrix = useMemo(() => matrixOf(reading), [reading]);
  const community = useMemo(() => new Community(reading), [reading]);
  const [opened, setOpened] = useState<string>();
  const [leaver, setLeaver] = useState<string>();
  const opener = useRef<Element>(null);
  const turning = useTalentTurning(asked);

  function open(name: string): void {
    if (opened === undefined) opener.current = document.activeElement;
    setOpened(name);
  }

  function back(): void {
    flushSync(() => setOpened(undefined));
    const { current } = opener;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else turning.goTo(partsOf(turning.at.tab)[0]!);
  }

  function whatIf(name: string): void {
    setOpened(undefined);
    setLeaver(name);
    turning.goTo('leaves');
  }

  return (
    <OpenPerson value={open}>
      {opened !== undefined && (
        <PersonSheet
          key={opened}
          name={opened}
          {...{ reading, matrix, community }}
          onBack={back}
          onWhatIf={reading.table('skills') ? () => whatIf(opened) : undefined}
        />
      )}
      <div hidden={opened !== undefined}>
        <div className={styles.all}>
          <Attention reading={reading} community={community} onGo={turning.goTo} />
          <Parts {...{ reading, matrix, community, clock, turning, leaver }} onLeaver={setLeaver} />
        </div>
      </div>
    </OpenPerson>
  );
}
