/** The words of the charts themselves; what they show is named by the views. */
import de from '../../i18n/de/views/charts.json';
import en from '../../i18n/en/views/charts.json';
import fr from '../../i18n/fr/views/charts.json';
import { viewText } from '../text';

export const useChartText = viewText({ en, fr, de });

/** Shares from 0 to 1, without decimals. */
export function usePercent(): (share: number) => string {
  const { locale } = useChartText();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (share) => percent.format(share);
}
