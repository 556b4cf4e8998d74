/** Texts of what only this view says. */
import de from '../../i18n/de/views/help.json';
import en from '../../i18n/en/views/help.json';
import fr from '../../i18n/fr/views/help.json';
import { viewText } from '../text';

export const useHelpText = viewText({ en, fr, de });
