/** The wizard's own texts. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/create.json';
import en from '../../i18n/en/views/create.json';
import fr from '../../i18n/fr/views/create.json';
import { viewText } from '../text';

export type CreateKey = TextKey<typeof en>;

export const useCreateText = viewText({ en, fr, de });
