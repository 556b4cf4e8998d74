/** A person's line of the heat map. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { useFormats } from './formats';
import type { Talent } from './matrix';
import { PersonLink } from './people';
import { useTalentText } from './text';

const useStyles = makeStyles({
  name: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  fit: {
    ...typographyStyles.caption1,
    position: 'relative',
    height: '30px',
    padding: 0,
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  proposed: {
    fontWeight: tokens.fontWeightBold,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '-2px',
  },
  star: { fontSize: '11px', marginInlineStart: '1px', verticalAlign: '-1px' },
});

/** Shades grow with the square of the fit: what matters is which of the high ones are the highest. */
export function shadeOf(fit: number): string {
  const share = Math.round(60 * (fit / 100) ** 2);
  return `color-mix(in srgb, ${tokens.colorBrandForeground1} ${share}%, ${tokens.colorNeutralBackground1})`;
}

export function HeatRow({ talent: { name, fits, assigned } }: { readonly talent: Talent }) {
  const { t } = useTalentText();
  const { whole } = useFormats();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <PersonLink name={name} />
      </th>
      {fits.map((fit, role) => (
        <td
          key={role}
          className={mergeClasses(styles.fit, role === assigned && styles.proposed)}
          style={fit === undefined ? undefined : { backgroundColor: shadeOf(fit) }}
        >
          {fit === undefined ? '–' : whole(fit)}
          {role === assigned && <StarFilled className={styles.star} aria-label={t('people.proposed')} />}
        </td>
      ))}
    </tr>
  );
}
