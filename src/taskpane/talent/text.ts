/** The texts of the view on people and roles. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/talent.json';
import en from '../../i18n/en/views/talent.json';
import fr from '../../i18n/fr/views/talent.json';
import { viewText } from '../text';

export type TalentKey = TextKey<typeof en>;

export const useTalentText = viewText({ en, fr, de });
