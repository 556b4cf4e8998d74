/** A view of the programme: its title, then what was read of the workbook, or why that cannot be shown. */
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { createContext, useContext, type ReactNode } from 'react';
import type { CellPlace, Reading } from '../../workbook';
import { useActions } from '../actions';
import { FailureNotice } from '../FailureNotice';
import { Heading } from '../Heading';
import { Missing } from '../Missing';
import { Notice } from '../Notice';
import { useText } from '../text';
import { useJump } from '../useJump';
import type { Read } from './useReading';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ViewProps {
  readonly title: string;
  /** One sentence: what this view is for. */
  readonly intro?: string;
  readonly read: Read;
  readonly children: (reading: Reading) => ReactNode;
}

type Go = (name: string, place: CellPlace) => void;

const GoContext = createContext<Go>(() => {});

/** Goes to a cell; `name` is what it is called when it cannot be reached. */
export const useGo = (): Go => useContext(GoContext);

export function View({ title, intro, read, children }: ViewProps) {
  const { t } = useText();
  const styles = useStyles();
  const { goToCell } = useActions();
  const { missed, jump, forget } = useJump();
  const { reading, failure, again } = read;

  function readAgain(): void {
    forget();
    again();
  }

  return (
    <GoContext value={(name, { sheet, address }) => jump(name, () => goToCell(sheet, address))}>
      <div className={styles.view}>
        <Heading focused>{title}</Heading>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
        {missed && <Missing missed={missed} refresh={{ label: t('view.readAgain'), run: readAgain }} />}
        {failure && <FailureNotice failure={failure} wrote="nothing" retry={readAgain} />}
        {!reading && !failure && <Spinner size="small" label={t('loading')} />}
        {reading && reading.missing.length > 0 && <MissingParts reading={reading} />}
        {reading && children(reading)}
      </div>
    </GoContext>
  );
}

function MissingParts({ reading }: { readonly reading: Reading }) {
  const { t, locale } = useText();
  const names = reading.missing.map(({ title }) => title);
  return (
    <Notice intent="warning" title={t('failure.gone.title')} focused={false}>
      {new Intl.ListFormat(locale).format(names)}. {t('failure.gone.wayOut')}
    </Notice>
  );
}
