/** A plan over its days: what runs when, what is done, what the end depends on, where today and the milestones are. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { GanttAxis } from './GanttAxis';
import { GanttBar } from './GanttBar';
import { ganttLegend } from './ganttLegend';
import { useHidden } from './looks';
import { useChartText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  phase: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground1,
  },
  row: {
    display: 'block',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  days: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Days are whole numbers on any count, such as Excel's serials. */
export interface GanttRow {
  readonly key: string;
  readonly label: string;
  /** First and last day. */
  readonly start: number;
  readonly finish: number;
  /** Share done, from 0 to 1. */
  readonly done: number;
  readonly critical: boolean;
  /** Rows of one phase follow each other, under its name. */
  readonly phase?: string;
}

export interface GanttGate {
  readonly day: number;
  readonly label: string;
}

export interface GanttProps extends ChartProps {
  readonly rows: readonly GanttRow[];
  readonly gates?: readonly GanttGate[];
  readonly today?: number;
  /** The days the picture reaches from and to. */
  readonly first: number;
  readonly last: number;
  /** Short: "3 Mar". */
  readonly dayLabel: (day: number) => string;
  /** Makes each row a button. */
  readonly onOpen?: (key: string) => void;
}

export function Gantt(props: GanttProps) {
  const { title, summary, rows, gates = [], today, first, last, dayLabel } = props;
  const { t } = useChartText();
  const styles = useStyles();
  return (
    <ChartFigure
      title={title}
      legend={ganttLegend(t, today !== undefined, gates.length > 0)}
      table={{
        columns: [t('task'), t('start'), t('finish'), t('done'), t('critical')],
        rows: [
          ...rows.map(
            ({ label, start, finish, done, critical }) =>
              [label, dayLabel(start), dayLabel(finish), percent(done), t(critical ? 'yes' : 'no')] as const,
          ),
          ...gates.map(
            ({ label, day }) => [label, dayLabel(day), dayLabel(day), undefined, undefined] as const,
          ),
        ],
      }}
    >
      {(width) => (
        <div role="group" aria-label={summary}>
          <GanttAxis {...{ gates, today, first, last, dayLabel, width }} />
          {phasesOf(rows).map(({ phase, rows: own }, index) => (
            <div key={index}>
              {phase !== undefined && <p className={styles.phase}>{phase}</p>}
              <ol className={styles.list} aria-label={phase}>
                {own.map((row) => (
                  <li key={row.key}>
                    <Row {...props} row={row} width={width} />
                  </li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      )}
    </ChartFigure>
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Neighbours of one phase together. */
function phasesOf(rows: readonly GanttRow[]): { phase: string | undefined; rows: GanttRow[] }[] {
  const phases: { phase: string | undefined; rows: GanttRow[] }[] = [];
  for (const row of rows) {
    const open = phases.at(-1);
    if (open && open.phase === row.phase) open.rows.push(row);
    else phases.push({ phase: row.phase, rows: [row] });
  }
  return phases;
}

function Row({
  row,
  width,
  onOpen,
  ...plan
}: GanttProps & { readonly row: GanttRow; readonly width: number }) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { t } = useChartText();
  const { first, last, today, gates = [], dayLabel } = plan;
  const x = scaleLinear<number>({ domain: [first, last + 1], range: [0, width] });
  const content = (
    <>
      <span className={styles.words}>
        <span className={styles.label}>{row.label}</span>{' '}
        <span className={styles.days}>
          {dayLabel(row.start)} – {dayLabel(row.finish)}
        </span>{' '}
        <span className={hidden}>
          {[`${t('done')}: ${percent(row.done)}`, row.critical && t('critical')].filter(Boolean).join(', ')}
        </span>
      </span>
      <Drawing width={width} height={16}>
        <GanttBar row={row} x={x} today={today} gates={gates} />
      </Drawing>
    </>
  );
  return onOpen ? (
    <Button appearance="subtle" className={styles.row} onClick={() => onOpen(row.key)}>
      {content}
    </Button>
  ) : (
    <div className={mergeClasses(styles.row)}>{content}</div>
  );
}
