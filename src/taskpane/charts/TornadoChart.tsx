/** How far a result moves when one assumption at a time goes to its low or high end; the strongest on top. */
import { mergeClasses } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { centred, LINE_HEIGHT, textWidth, wrapped } from './lettering';
import { LIGHT, SOLID, useLooks, useParts } from './looks';
import { Row, useRowStyles } from './Row';
import { useChartText } from './text';

export interface TornadoRow {
  /** The assumption. */
  readonly label: string;
  /** The result when the assumption is at its low and its high end; either may be the smaller one. */
  readonly low: number;
  readonly high: number;
  /** The assumption's values there, such as "5 min" and "20 min". */
  readonly lowNote?: string;
  readonly highNote?: string;
}

export type TornadoFigure = 'low' | 'high' | 'lowNote' | 'highNote';

export interface TornadoChartProps extends ChartProps {
  /** What a row is, such as "Assumption": heads the column of their names. */
  readonly rowName: string;
  readonly rows: readonly TornadoRow[];
  /** The result with every assumption as it stands. */
  readonly base: number;
  readonly format: (value: number) => string;
  /** How a value or a note stands in the table, such as a link to its cell; as its words when left out. */
  readonly inTable?: (words: string, label: string, of: TornadoFigure) => ReactNode;
}

export function TornadoChart({
  title,
  summary,
  rowName,
  rows,
  base,
  format,
  inTable = (words) => words,
}: TornadoChartProps) {
  const { t } = useChartText();
  const ordered = rows.toSorted((one, other) => swing(other) - swing(one));
  return (
    <ChartFigure
      title={title}
      table={{
        columns: [rowName, t('low'), t('high')],
        rows: ordered.map(({ label, low, high, lowNote, highNote }) => [
          label,
          withNote(inTable(format(low), label, 'low'), lowNote && inTable(lowNote, label, 'lowNote')),
          withNote(inTable(format(high), label, 'high'), highNote && inTable(highNote, label, 'highNote')),
        ]),
      }}
    >
      {(width) => <Swings {...{ summary, rows: ordered, base, format, width }} />}
    </ChartFigure>
  );
}

const swing = ({ low, high }: TornadoRow) => Math.abs(high - low);
const withNote = (value: ReactNode, note: ReactNode) =>
  note === undefined ? (
    value
  ) : (
    <>
      {value}
      {'\n('}
      {note})
    </>
  );

const BAR = 14;
const TOP = 3;
const GAP = 5;
/** Longer notes go on over several lines. */
const WIDEST_NOTE = 76;

type SwingsProps = Omit<TornadoChartProps, 'title' | 'rowName'> & { readonly width: number };

function Swings({ summary, rows, base, format, width }: SwingsProps) {
  const { t } = useChartText();
  const { list } = useRowStyles();
  const parts = useParts();
  const values = rows.flatMap(({ low, high }) => [low, high]).concat(base);
  const notes = rows.flatMap(({ lowNote = '', highNote = '' }) => [lowNote, highNote]);
  const room = Math.max(
    ...values.map((value) => textWidth(format(value), true)),
    Math.min(WIDEST_NOTE, Math.max(...notes.map((note) => textWidth(note)))),
  );
  const x = scaleLinear<number>({
    domain: [Math.min(...values), Math.max(...values)],
    range: [room + GAP, width - room - GAP],
  });
  const noteLines = Math.max(...notes.map((note) => wrapped(note, room).length));
  const name = t('base', { value: format(base) });
  const label = centred(x(base), textWidth(name, true), { from: 0, to: width });
  return (
    <>
      <Drawing width={width} height={LINE_HEIGHT + 6}>
        <text className={mergeClasses(parts.text, parts.strong)} x={label.from} y={LINE_HEIGHT - 3}>
          {name}
        </text>
        <line className={parts.reference} x1={x(base)} x2={x(base)} y1={LINE_HEIGHT} y2={LINE_HEIGHT + 5} />
      </Drawing>
      <ol className={list} aria-label={summary}>
        {rows.map((row) => (
          <li key={row.label}>
            <Row label={row.label} onOpen={undefined}>
              <Drawing width={width} height={2 * TOP + BAR + noteLines * LINE_HEIGHT}>
                <Swing row={row} base={base} x={x} room={room} format={format} />
              </Drawing>
            </Row>
          </li>
        ))}
      </ol>
    </>
  );
}

interface SwingProps extends Pick<TornadoChartProps, 'base' | 'format'> {
  readonly row: TornadoRow;
  readonly x: (value: number) => number;
  /** For texts beside the bar, in pixels. */
  readonly room: number;
}

function Swing({ row: { low, high, lowNote, highNote }, base, x, room, format }: SwingProps) {
  const parts = useParts();
  const looks = useLooks();
  const ends = [
    { value: low, note: lowNote },
    { value: high, note: highNote },
  ].toSorted((one, other) => one.value - other.value);
  return (
    <>
      {ends.map(({ value }, end) => (
        <g key={end} className={value < base ? looks.previous : looks.current}>
          <rect
            x={Math.min(x(value), x(base))}
            width={Math.abs(x(value) - x(base))}
            y={TOP}
            height={BAR}
            {...(value < base ? LIGHT : SOLID)}
            stroke="currentColor"
          />
        </g>
      ))}
      <line className={parts.reference} x1={x(base)} x2={x(base)} y2={2 * TOP + BAR} strokeWidth={1.5} />
      {ends.map(({ value, note = '' }, end) => {
        const beside =
          end === 0
            ? { x: Math.min(x(value), x(base)) - GAP, textAnchor: 'end' as const }
            : { x: Math.max(x(value), x(base)) + GAP, textAnchor: 'start' as const };
        return (
          <g key={end}>
            <text className={mergeClasses(parts.text, parts.strong)} {...beside} y={TOP + 11}>
              {format(value)}
            </text>
            {wrapped(note, room).map((line, row) => (
              <text
                key={row}
                className={mergeClasses(parts.text, parts.quiet)}
                {...beside}
                y={TOP + 11 + (row + 1) * LINE_HEIGHT}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}
