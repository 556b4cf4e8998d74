/** Numbers as people of the pane's language write them. */
import { useMemo } from 'react';
import { useText } from '../text';

export interface Formats {
  /** Of 100, to one decimal as in the sheet. */
  readonly score: (score: number) => string;
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
  readonly list: (names: readonly string[]) => string;
}

export function useFormats(): Formats {
  const { locale } = useText();
  return useMemo(() => {
    const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const list = new Intl.ListFormat(locale);
    return {
      score: (value) => score.format(value),
      percent: (share) => percent.format(share),
      number: (value) => number.format(value),
      list: (names) => list.format(names),
    };
  }, [locale]);
}
