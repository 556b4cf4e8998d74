/** The frame of all charts: what it is about, the picture as wide as there is room, its legend, its values as a table. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { ChartTable, type ChartTableData } from './ChartTable';
import { Legend, type LegendEntry } from './Legend';
import { useChartText } from './text';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, minWidth: 0 },
  caption: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  picture: { minWidth: 0 },
  toggle: {
    alignSelf: 'start',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginInlineStart: `calc(-1 * (${tokens.spacingHorizontalXS} + ${tokens.strokeWidthThin}))`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    ':hover': { color: tokens.colorBrandForeground2 },
    ':hover:active': { color: tokens.colorBrandForeground2 },
  },
});

/** What every chart is told, whatever its kind. */
export interface ChartProps {
  /** What the chart shows, as a caption. */
  readonly title: string;
  /** One sentence a person who does not see the picture can do with. */
  readonly summary: string;
}

export interface ChartFigureProps {
  readonly title: string;
  readonly table: ChartTableData;
  readonly legend?: readonly LegendEntry[];
  /** Draws on the width there is, in pixels from 240 to 560. */
  readonly children: (width: number) => ReactNode;
}

export function ChartFigure({ title, table, legend = [], children }: ChartFigureProps) {
  const { t } = useChartText();
  const styles = useStyles();
  const { width, measured } = useWidth();
  const caption = useId();
  const values = useId();
  const [tabled, setTabled] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={styles.caption}>
        {title}
      </figcaption>
      {legend.length > 1 && <Legend entries={legend} />}
      <div ref={measured} className={styles.picture}>
        {children(width)}
      </div>
      <Button
        className={styles.toggle}
        size="small"
        appearance="transparent"
        aria-expanded={tabled}
        aria-controls={tabled ? values : undefined}
        onClick={() => setTabled(!tabled)}
      >
        {t(tabled ? 'hideTable' : 'showTable')}
      </Button>
      {tabled && <ChartTable id={values} title={title} {...table} />}
    </figure>
  );
}
