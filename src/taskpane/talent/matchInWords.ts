/** What speaks for a mentor, in words. */
import { useFormats } from './formats';
import type { Match } from './pairs';
import { useTalentText } from './text';

/** `2 levels ahead, same department, accompanies nobody yet` */
export function useMatchInWords(): (match: Match) => string {
  const { t } = useTalentText();
  const { row } = useFormats();
  return ({ ahead = 0, sameDepartment, mentees }) => {
    const reasons: string[] = [
      ...(ahead > 0 ? [t('pairs.ahead', { count: ahead })] : []),
      ...(sameDepartment ? [t('pairs.sameDepartment')] : []),
      mentees === 0 ? t('pairs.free') : t('pairs.accompanies', { count: mentees }),
    ];
    return row(reasons);
  };
}
