/** Where the raters of the latest assessment see the team differently: who sees what, to be talked about. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NOISE } from '../../programme/arithmetic';
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { Section } from '../view/Section';
import { rowInArea, type Dimension } from './figures';
import { RatersScale } from './RatersScale';
import { disagreementsOf, FAR_APART, type Disagreement, type Team } from './team';
import { useMaturityText } from './text';
import { described, ratingFormat, someNames } from './words';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
  apart: { flexShrink: 0 },
  views: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

export interface DisagreementsProps {
  readonly reading: Reading;
  readonly dimensions: readonly Dimension[];
  readonly team: Team;
}

export function Disagreements({ reading, dimensions, team }: DisagreementsProps) {
  const { t, locale } = useMaturityText();
  const styles = useStyles();
  const all = disagreementsOf(team.raters, dimensions);
  const apart = all.filter((one) => one.apart > NOISE);
  const agreed = all.filter((one) => one.apart <= NOISE).map(({ dimension }) => dimension.name);
  const row = rowInArea(reading, 'disagreement', team.name);
  if (all.length === 0) {
    return (
      <Section title={t('raters.title')}>
        <p className={styles.text}>{t('raters.alone')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('raters.title')} hint={t('raters.hint')}>
      <ul className={styles.list}>
        {apart.map((one) => (
          <li key={one.dimension.key} className={styles.item}>
            <p className={styles.head}>
              <span className={styles.name}>{one.dimension.name}</span>
              <span className={styles.apart}>
                <CellLink place={row?.place(one.dimension.key)} name={one.dimension.name}>
                  {t(one.apart >= FAR_APART ? 'raters.far' : 'raters.near', {
                    apart: ratingFormat(locale)(one.apart),
                  })}
                </CellLink>
              </span>
            </p>
            <Views {...one} />
          </li>
        ))}
      </ul>
      {agreed.length > 0 && (
        <p className={styles.text}>
          {t('raters.agreed', { dimensions: new Intl.ListFormat(locale).format(agreed) })}
        </p>
      )}
    </Section>
  );
}

function Views({ dimension, views }: Disagreement) {
  const text = useMaturityText();
  const { t, locale } = text;
  const styles = useStyles();
  const format = ratingFormat(locale);
  return (
    <>
      <RatersScale views={views.map(({ rating, raters }) => ({ rating, count: raters.length }))} />
      <ul className={styles.views}>
        {views.map(({ rating, raters }) => (
          <li key={rating}>
            {t('raters.view', {
              rating: format(rating),
              names: someNames(
                raters.map(({ rater }) => rater || t('rater.nameless')),
                text,
              ),
              what: described(rating, dimension, t),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
