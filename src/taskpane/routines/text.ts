/** The texts of routines and retro. */
import de from '../../i18n/de/views/routines.json';
import en from '../../i18n/en/views/routines.json';
import fr from '../../i18n/fr/views/routines.json';
import { viewText } from '../text';

export const useRoutinesText = viewText({ en, fr, de });
