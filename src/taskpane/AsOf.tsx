/** The date all figures are calculated for, and the way to today. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarTodayRegular } from '@fluentui/react-icons/svg/calendar-today';
import { dateInWords } from './calendar';
import { useText } from './text';
import { EntryOutcome } from './view/EntryOutcome';
import { useEntering } from './view/useEntering';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface AsOfProps {
  /** Excel serials. */
  readonly asOf: number | undefined;
  readonly today: number;
}

export function AsOf({ asOf, today }: AsOfProps) {
  const styles = useStyles();
  const { t, locale } = useText();
  const entering = useEntering();
  const date = dateInWords(today, locale);
  const write = () =>
    entering.enter([{ enter: 'field', name: 'capAsOf', value: today }], t('asOf.done', { date }));
  return (
    <>
      <div className={styles.line}>
        <span className={styles.words}>
          {asOf === undefined ? t('asOf.none') : t('asOf.is', { date: dateInWords(asOf, locale) })}
        </span>
        {asOf !== today && (
          <Button
            size="small"
            icon={<CalendarTodayRegular />}
            disabledFocusable={entering.busy}
            title={t('asOf.hint', { date })}
            onClick={write}
          >
            {t('asOf.today')}
          </Button>
        )}
      </div>
      <EntryOutcome entering={entering} />
    </>
  );
}
