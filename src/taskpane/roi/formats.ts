/** How the figures are written: in the pane's language, money in the workbook's currency. */
import { createContext, useContext, useMemo } from 'react';
import type { Translate } from '../../i18n';
import { useRoiText, type RoiKey } from './text';

export interface Formats {
  /** Without cents. */
  readonly money: (amount: number) => string;
  /** As it is in the cell. */
  readonly price: (amount: number) => string;
  /** For an axis: "20 k€". */
  readonly shortMoney: (amount: number) => string;
  readonly percent: (fraction: number) => string;
  /** With what the cell has behind the decimal mark. */
  readonly exactPercent: (fraction: number) => string;
  /** A probability: what is rare is not never. */
  readonly chance: (fraction: number) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** "2.4 h" */
  readonly hours: (value: number) => string;
  /** A length of time as one says it: "49 min", "2.4 h". */
  readonly time: (hours: number) => string;
  /** "8.6 months" */
  readonly months: (value: number) => string;
  /** As it stands after "after". */
  readonly afterMonths: (value: number) => string;
  readonly signed: (write: (value: number) => string, difference: number) => string;
}

export function useFormatsFor(currency: string): Formats {
  const { t, locale } = useRoiText();
  return useMemo(() => formatsOf(t, locale, currency), [t, locale, currency]);
}

const MINUTES = 60;
/** In hours: so long a time is not given in minutes. */
const LONG = 1.5;

function formatsOf(t: Translate<RoiKey>, locale: string, currency: string): Formats {
  const write = (options: Intl.NumberFormatOptions) => {
    const numbers = new Intl.NumberFormat(locale, options);
    // No "−0 €".
    return (value: number) => numbers.format(value).replace(/^[-−](?=[^1-9]*$)/, '');
  };
  const inCurrency = (options: Intl.NumberFormatOptions) => {
    const money = moneyOptions(currency);
    const format = write({ ...money, ...options });
    return money.style ? format : (amount: number) => `${format(amount)} ${currency}`.trim();
  };
  const percent = write({ style: 'percent', maximumFractionDigits: 0 });
  const inMinutes = write({ style: 'unit', unit: 'minute', maximumFractionDigits: 0 });
  const inHours = write({ style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
  const oneDecimal = write({ maximumFractionDigits: 1 });
  const months = (key: 'months' | 'afterMonths') => (value: number) =>
    t(key, { count: Number(value.toFixed(1)), value: oneDecimal(value) });
  return {
    money: inCurrency({ maximumFractionDigits: 0 }),
    price: inCurrency({ minimumFractionDigits: 0, maximumFractionDigits: 2 }),
    shortMoney: inCurrency({ notation: 'compact', maximumFractionDigits: 1 }),
    percent,
    exactPercent: write({ style: 'percent', maximumFractionDigits: 2 }),
    chance: (fraction) => (fraction > 0 && fraction < 0.01 ? t('underOne') : percent(fraction)),
    number: (value, decimals = 2) => write({ maximumFractionDigits: decimals })(value),
    hours: write({ style: 'unit', unit: 'hour', unitDisplay: 'short', maximumFractionDigits: 2 }),
    time: (hours) => (hours < LONG ? inMinutes(hours * MINUTES) : inHours(hours)),
    months: months('months'),
    afterMonths: months('afterMonths'),
    signed: (format, difference) => (difference > 0 ? `+${format(difference)}` : format(difference)),
  };
}

/** A currency nobody knows, or none, is written behind the number. */
function moneyOptions(currency: string): Intl.NumberFormatOptions {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  try {
    new Intl.NumberFormat('en', options);
    return options;
  } catch {
    return {};
  }
}

const FormatsContext = createContext<Formats | undefined>(undefined);
export const FormatsProvider = FormatsContext;

export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (!formats) throw new Error('The figures are shown without formats.');
  return formats;
}
