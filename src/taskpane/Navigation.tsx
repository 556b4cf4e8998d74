/** From view to view: a row of icons that fits the narrowest pane, each with its name on hover and on focus. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { GanttChartRegular } from '@fluentui/react-icons/svg/gantt-chart';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { StepsRegular } from '@fluentui/react-icons/svg/steps';
import type { ReactElement } from 'react';
import type { Place } from './places';
import { useText } from './text';

const ICONS: Readonly<Record<Place, ReactElement>> = {
  home: <HomeRegular />,
  maturity: <StepsRegular />,
  useCases: <LightbulbRegular />,
  roi: <MoneyRegular />,
  talent: <PeopleRegular />,
  roadmap: <GanttChartRegular />,
  routines: <CalendarLtrRegular />,
  check: <ClipboardCheckmarkRegular />,
  manage: <SettingsRegular />,
};

const useStyles = makeStyles({
  nav: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalS,
  },
  list: { display: 'flex', justifyContent: 'space-between', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'relative', flexGrow: 1, flexBasis: '30px', maxWidth: '64px' },
  button: {
    width: '100%',
    minWidth: 0,
    height: '40px',
    paddingInline: 0,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover + span': { visibility: 'visible' },
    ':focus-visible + span': { visibility: 'visible' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  // The button has the name for those who hear it.
  name: {
    ...typographyStyles.caption1,
    visibility: 'hidden',
    position: 'absolute',
    top: `calc(100% + ${tokens.spacingVerticalXS})`,
    zIndex: 3,
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
  },
  // Names stay within the pane.
  fromStart: { insetInlineStart: 0 },
  toEnd: { insetInlineEnd: 0 },
});

export interface NavigationProps {
  readonly places: readonly Place[];
  readonly current: Place;
  readonly onGo: (place: Place) => void;
}

export function Navigation({ places, current, onGo }: NavigationProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label={t('places.label')}>
      <ul className={styles.list}>
        {places.map((place, index) => (
          <li key={place} className={styles.item}>
            <Button
              appearance="transparent"
              className={mergeClasses(styles.button, place === current && styles.current)}
              icon={ICONS[place]}
              aria-label={t(`places.${place}`)}
              aria-current={place === current ? 'page' : undefined}
              onClick={() => onGo(place)}
            />
            {/* The view's own title stands right below. */}
            {place !== current && (
              <span
                aria-hidden
                className={mergeClasses(
                  styles.name,
                  index < places.length / 2 ? styles.fromStart : styles.toEnd,
                )}
              >
                {t(`places.${place}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
