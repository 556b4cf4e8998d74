/** The texts of the view of the roadmap. */
import type { TextKey } from '../../i18n';
import de from '../../i18n/de/views/roadmap.json';
import en from '../../i18n/en/views/roadmap.json';
import fr from '../../i18n/fr/views/roadmap.json';
import { viewText, type Text } from '../text';

export type RoadmapKey = TextKey<typeof en>;
export type RoadmapText = Text<RoadmapKey>;

export const useRoadmapText = viewText({ en, fr, de });
