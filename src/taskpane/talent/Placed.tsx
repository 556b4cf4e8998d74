/** A person proposed for a role: the fit, the wish, and why this role. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { CellLink } from '../view/CellLink';
import { useFormats } from './formats';
import { useLooks } from './looks';
import { betterRole, type Matrix, type Role, type Talent } from './matrix';
import { PersonLink } from './people';
import { useTalentText } from './text';

/** Below the middle of the scale: the person would rather not. */
const LOW_WISH = 2;

const useStyles = makeStyles({
  placed: { display: 'flex', flexDirection: 'column' },
  who: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  star: { flexShrink: 0, alignSelf: 'center', fontSize: '12px' },
});

export interface PlacedProps {
  readonly talent: Talent;
  readonly role: Role;
  readonly matrix: Matrix;
}

export function Placed({ talent, role, matrix }: PlacedProps) {
  const { t } = useTalentText();
  const { whole } = useFormats();
  const looks = useLooks();
  const styles = useStyles();
  const fit = talent.fits[role.position];
  const wish = talent.wishes[role.position];
  return (
    <div className={styles.placed}>
      <div className={looks.head}>
        <span className={styles.who}>
          <StarFilled className={styles.star} aria-hidden />
          <PersonLink name={talent.name} />
        </span>
        {fit !== undefined && (
          <span className={looks.figure}>
            <CellLink place={talent.row.place(`fit${role.key}`)} name={talent.name}>
              {t('roles.fit', { fit: whole(fit) })}
            </CellLink>
          </span>
        )}
      </div>
      <p className={looks.note}>
        {[talent.department, wishInWords(wish), why()].filter(Boolean).join(' · ')}
      </p>
    </div>
  );

  function wishInWords(rating: number | undefined): string {
    if (rating === undefined) return t('roles.noWish');
    return t(rating <= LOW_WISH ? 'roles.lowWish' : 'roles.wish', { wish: rating });
  }

  function why(): string {
    const better = betterRole(matrix, talent, role);
    if (!better) return t('roles.best');
    return t(better.places === 0 ? 'roles.noPlace' : 'roles.taken', {
      name: better.name,
      fit: whole(talent.fits[better.position] ?? 0),
    });
  }
}
