/** Which assumption moves the return most, and what to measure next because of it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DRIVERS } from '../../programme/simulation';
import type { CellPlace, Reading, RowReading } from '../../workbook';
import { TornadoChart, type TornadoFigure } from '../charts/TornadoChart';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { CARD } from '../looks';
import { Figure } from './Figure';
import { FIGURES } from './figures';
import { estimateIn } from './estimates';
import { useFormats } from './formats';
import type { Driver } from './investment';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({
  next: {
    ...CARD,
    gap: tokens.spacingVerticalXS,
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
  const styles = useStyles();
  const formats = useFormats();
  const rows = reading.areaRows('tornado').flatMap((row): Swung[] => {
    const [name, low, high] = [row.text('driver'), row.number('roiLow'), row.number('roiHigh')];
    return name === '' || low === undefined || high === undefined
      ? []
      : [{ row, name, low, high, share: row.number('share') ?? 0 }];
  });
  const [widest] = rows;
  if (!widest) return null;
  const indexOf = (name: string) => drivers.findIndex(({ row }) => row.text('driver') === name);
  const noteOf = (name: string, end: 'low' | 'high') => {
    const driver = drivers[indexOf(name)];
    return driver && estimateIn(formats, indexOf(name), driver[end]);
  };
  const cellOf = (name: string, of: TornadoFigure): CellPlace | undefined => {
    const [driver, swung] = [drivers[indexOf(name)]?.row, rows.find((row) => row.name === name)?.row];
    return {
      low: swung?.place('roiLow'),
      high: swung?.place('roiHigh'),
      lowNote: driver?.place('low'),
      highNote: driver?.place('high'),
    }[of];
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
        inTable={(words, name, of) => (
          <CellLink place={cellOf(name, of)} name={name}>
            {words}
          </CellLink>
        )}
      />
      <p className={styles.line}>
        <Sentence
          text={t('tornado.base')}
          parts={{
            base: (
              <Figure of={FIGURES.likelyRoi} name={t('range.roi')}>
                {formats.percent(base)}
              </Figure>
            ),
          }}
        />
      </p>
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
  const { t } = useRoiText();
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
          <Sentence text={t('tornado.then')} parts={{ drivers: <Shares of={others.slice(0, 2)} /> }} />
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

/** `Users (23%) and Realisation (17%)` */
function Shares({ of }: { readonly of: readonly Swung[] }) {
  const { t, locale } = useRoiText();
  const { percent } = useFormats();
  const pieces = new Intl.ListFormat(locale).formatToParts(of.map(({ name }) => name));
  const shares = of.map(({ name, row, share }) => (
    <Sentence
      key={row.index}
      text={t('tornado.share')}
      parts={{
        driver: name,
        share: (
          <Figure of={row.place('share')} name={name}>
            {percent(share)}
          </Figure>
        ),
      }}
    />
  ));
  return <span>{pieces.map(({ type, value }) => (type === 'element' ? shares.shift() : value))}</span>;
}
