/** The texts of the view of use cases. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/useCases.json';
import en from '../../i18n/en/views/useCases.json';
import fr from '../../i18n/fr/views/useCases.json';
import { viewText } from '../text';

export type UseCasesKey = TextKey<typeof en>;

export const useUseCasesText = viewText({ en, fr, de });
