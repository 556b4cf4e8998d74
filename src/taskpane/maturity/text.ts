/** The texts of the view of maturity. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/maturity.json';
import en from '../../i18n/en/views/maturity.json';
import fr from '../../i18n/fr/views/maturity.json';
import { viewText, type Text } from '../text';

export type MaturityText = Text<TextKey<typeof en>>;

export const useMaturityText = viewText({ en, fr, de });
