/** Amounts without cents, in the workbook's currency, as people of the pane's language write them. */
import { useMemo } from 'react';
import { useText } from './text';

/** `currency` is what the settings say: a code of three letters, or whatever the company calls it. */
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
