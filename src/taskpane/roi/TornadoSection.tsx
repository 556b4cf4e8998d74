/** Which assumption moves the return most, and what to measure next because of it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DRIVERS } from '../../programme/simulation';
import type { Reading, RowReading } from '../../workbook';
import { TornadoChart } from '../charts/TornadoChart';
import { Section } from '../view/Section';
import { Figure } from './Figure';
import { estimateIn } from './estimates';
import { useFormats } from './formats';
import type { Driver } from './investment';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({
  next: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { margin: 0 },
});

interface Swung {
  readonly row: RowReading;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Of the uncertainty. */
  readonly share: number;
}

export interface TornadoSectionProps {
  readonly reading: Reading;
  readonly drivers: readonly Driver[];
  /** The return at the likely values. */
  readonly base: number;
}

export function TornadoSection({ reading, drivers, base }: TornadoSectionProps) {
  const { t } = useRoiText();
  const formats = useFormats();
  const rows = reading.areaRows('tornado').flatMap((row): Swung[] => {
    const [name, low, high] = [row.text('driver'), row.number('roiLow'), row.number('roiHigh')];
    return name === '' || low === undefined || high === undefined
      ? []
      : [{ row, name, low, high, share: row.number('share') ?? 0 }];
  });
  const [widest] = rows;
  if (!widest) return null;
  const noteOf = (name: string, end: 'low' | 'high') => {
    const index = drivers.findIndex(({ row }) => row.text('driver') === name);
    const driver = drivers[index];
    return driver && estimateIn(formats, index, driver[end]);
  };
  return (
    <Section title={t('tornado.title')} hint={t('tornado.hint')}>
      <TornadoChart
        title={t('tornado.chart')}
        summary={t('tornado.summary', {
          driver: widest.name,
          low: formats.percent(widest.low),
          high: formats.percent(widest.high),
        })}
        rowName={reading.area('tornado')?.header('driver') ?? ''}
        rows={rows.map(({ name, low, high }) => ({
          label: name,
          low,
          high,
          lowNote: noteOf(name, 'low'),
          highNote: noteOf(name, 'high'),
        }))}
        base={base}
        format={formats.percent}
      />
      <MeasureNext reading={reading} rows={rows} drivers={drivers} />
    </Section>
  );
}

interface MeasureNextProps {
  readonly reading: Reading;
  readonly rows: readonly Swung[];
  readonly drivers: readonly Driver[];
}

function MeasureNext({ reading, rows, drivers }: MeasureNextProps) {
  const { t, locale } = useRoiText();
  const styles = useStyles();
  const { percent } = useFormats();
  const [first, ...others] = rows.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  if (!first) return null;
  const driver = DRIVERS[drivers.findIndex(({ row }) => row.text('driver') === first.name)];
  const measured = reading.number('capMeasuredShare');
  return (
    <div className={styles.next}>
      <h4 className={styles.title}>{t('tornado.next')}</h4>
      <p className={styles.line}>
        <Sentence
          text={t('tornado.nextIs')}
          parts={{
            driver: (
              <Figure of="capMeasureNext" name={t('tornado.next')}>
                {first.name}
              </Figure>
            ),
            share: (
              <Figure of={first.row.place('share')} name={first.name}>
                {percent(first.share)}
              </Figure>
            ),
          }}
        />{' '}
        {driver && t(`tornado.how.${driver}`)}
      </p>
      {others.length > 0 && (
        <p className={styles.line}>
          {t('tornado.then', {
            drivers: new Intl.ListFormat(locale).format(
              others
                .slice(0, 2)
                .map(({ name, share }) => t('tornado.share', { driver: name, share: percent(share) })),
            ),
          })}
        </p>
      )}
      <p className={styles.line}>
        {measured === undefined ? (
          t('tornado.measuredNone')
        ) : (
          <Sentence
            text={t('tornado.measured')}
            parts={{
              share: (
                <Figure of="capMeasuredShare" name={t('tornado.next')}>
                  {percent(measured)}
                </Figure>
              ),
            }}
          />
        )}
      </p>
    </div>
  );
}
