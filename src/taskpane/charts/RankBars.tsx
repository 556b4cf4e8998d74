/** A ranking: the name in full above each bar, its value beside it, and how sure its place is. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { LIGHT, SOLID, useLooks, useParts } from './looks';
import { Row, useRowStyles } from './Row';
import { usePercent } from './text';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  note: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  below: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
});

export interface RankRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly note?: string;
  /** Below the row, where it may lead elsewhere than the row does. */
  readonly below?: ReactNode;
  /** A probability from 0 to 1, as a second, thin bar with words. */
  readonly share?: number;
  readonly highlighted?: boolean;
}

export interface RankBarsProps extends ChartProps {
  /** What is ranked, and by what: heads of the table's columns. */
  readonly rowName: string;
  readonly valueName: string;
  readonly shareName?: string;
  /** In the order to show. */
  readonly rows: readonly RankRow[];
  /** The value of a full bar; bars start at 0. */
  readonly maximum: number;
  readonly format: (value: number) => string;
  /** Makes each row a button. */
  readonly onOpen?: (key: string) => void;
}

export function RankBars(props: RankBarsProps) {
  const { title, summary, rowName, valueName, shareName, rows, format } = props;
  const percent = usePercent();
  const styles = useStyles();
  const { list } = useRowStyles();
  return (
    <ChartFigure
      title={title}
      table={{
        columns: [rowName, valueName, ...(shareName === undefined ? [] : [shareName])],
        rows: rows.map(({ label, value, share }) => [
          label,
          format(value),
          ...(shareName === undefined ? [] : [share === undefined ? undefined : percent(share)]),
        ]),
      }}
    >
      {(width) => (
        <ol className={mergeClasses(list, styles.list)} aria-label={summary}>
          {rows.map((row) => (
            <li key={row.key}>
              <Place {...props} row={row} width={width} />
              {row.below !== undefined && <div className={styles.below}>{row.below}</div>}
            </li>
          ))}
        </ol>
      )}
    </ChartFigure>
  );
}

const BAR = 10;
const ROUND = 2;
const THIN_GAP = 2;
const THIN = 3;

function Place({
  row: { key, label, value, note, share, highlighted = false },
  width,
  maximum,
  format,
  shareName,
  onOpen,
}: RankBarsProps & { readonly row: RankRow; readonly width: number }) {
  const percent = usePercent();
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const looks = useLooks();
  const parts = useParts();
  const length = (part: number) => Math.max(THIN, width * Math.min(1, part));
  const notes = [share !== undefined && shareName && `${shareName}: ${percent(share)}`, note].filter(Boolean);
  return (
    <Row
      label={label}
      strong={highlighted}
      aside={<span className={rowStyles.value}>{format(value)}</span>}
      onOpen={onOpen && (() => onOpen(key))}
    >
      <Drawing width={width} height={share === undefined ? BAR : BAR + THIN_GAP + THIN}>
        <rect className={parts.track} width={width} height={BAR} rx={ROUND} />
        <g className={looks.current}>
          <rect
            x={0.5}
            y={0.5}
            width={length(value / maximum) - 1}
            height={BAR - 1}
            rx={ROUND}
            {...(highlighted ? SOLID : LIGHT)}
            stroke="currentColor"
          />
        </g>
        {share !== undefined && (
          <g className={looks.previous}>
            <rect width={length(share)} y={BAR + THIN_GAP} height={THIN} rx={THIN / 2} {...SOLID} />
          </g>
        )}
      </Drawing>
      {notes.length > 0 && (
        <span className={mergeClasses(rowStyles.quiet, styles.note)}>{notes.join(' · ')}</span>
      )}
    </Row>
  );
}
