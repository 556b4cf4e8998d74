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

/** `currency` is what Settings says: a code of three letters, or whatever the person calls it. */
export function useMoney(currency: string): (amount: number) => string {
  const { locale } = useText();
  return useMemo(() => {
    const known = /^[A-Za-z]{3}$/.test(currency);
    const money = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 0,
      ...(known && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    });
    return (amount) => (known ? money.format(amount) : `${money.format(amount)} ${currency}`.trim());
  }, [locale, currency]);
}
