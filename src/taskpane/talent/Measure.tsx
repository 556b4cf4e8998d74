/** A figure of a person as a bar under its name; it leads to its cell. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import type { CellPlace } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { useFormats } from './formats';
import { useLooks } from './looks';
import { useTalentText } from './text';

const useStyles = makeStyles({
  measure: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  star: { marginInlineStart: tokens.spacingHorizontalXS, fontSize: '12px', verticalAlign: '-1px' },
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  marked: {
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

export interface MeasureProps {
  readonly name: string;
  readonly place: CellPlace;
  readonly value: number | undefined;
  /** The value of a full bar. */
  readonly most: number;
  /** The role that is proposed. */
  readonly marked?: boolean;
  readonly note?: string;
}

export function Measure({ name, place, value, most, marked = false, note }: MeasureProps) {
  const { t } = useTalentText();
  const { number } = useFormats();
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={styles.measure}>
      <div className={looks.head}>
        <span className={looks.line}>
          {name}
          {marked && <StarFilled className={styles.star} aria-label={t('people.proposed')} />}
        </span>
        <span className={looks.figure}>
          <CellLink place={place} name={name}>
            {value === undefined ? t('person.none') : number(value)}
          </CellLink>
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.bar, marked && styles.marked)}
          style={{ width: `${(100 * (value ?? 0)) / most}%` }}
        />
      </div>
      {note !== undefined && <p className={looks.note}>{note}</p>}
    </div>
  );
}
