/** Numbers and lists as people of the pane's language write them. */
import { useMemo } from 'react';
import { useText } from '../text';

export interface Formats {
  readonly whole: (value: number) => string;
  /** To one decimal, as the sheet shows a fit. */
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `A, B and C` */
  readonly list: (names: readonly string[]) => string;
  /** `A, B, C` */
  readonly row: (parts: readonly string[]) => string;
}

export function useFormats(): Formats {
  const { locale } = useText();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const list = new Intl.ListFormat(locale);
    const row = new Intl.ListFormat(locale, { type: 'unit' });
    return {
      whole: (value) => whole.format(value),
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
      list: (names) => list.format(names),
      row: (parts) => row.format(parts),
    };
  }, [locale]);
}
