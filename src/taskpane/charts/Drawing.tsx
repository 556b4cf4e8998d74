/** The picture of a chart: one image to a screen reader, named by what it shows. */
import type { ReactNode } from 'react';

export interface DrawingProps {
  /** One sentence; without it the picture repeats words beside it and is passed over by screen readers. */
  readonly summary?: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

export function Drawing({ summary, width, height, children }: DrawingProps) {
  return (
    <svg
      {...(summary === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': summary })}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
    >
      {children}
    </svg>
  );
}
