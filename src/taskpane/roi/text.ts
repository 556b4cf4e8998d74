/** The view's own texts. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/roi.json';
import en from '../../i18n/en/views/roi.json';
import fr from '../../i18n/fr/views/roi.json';
import { viewText } from '../text';

export type RoiKey = TextKey<typeof en>;

export const useRoiText = viewText({ en, fr, de });
