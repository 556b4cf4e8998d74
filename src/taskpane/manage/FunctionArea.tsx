/** The functions of one area of the programme, unfolded when they are wanted. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { Summary } from '../view/Summary';
import type { Area } from './functionList';
import { useHelpText } from './text';

const useStyles = makeStyles({
  area: { '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  summary: {
    paddingBlock: tokens.spacingVerticalS,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { ...typographyStyles.body1Strong, display: 'inline', margin: 0 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  functions: { paddingInlineStart: tokens.spacingHorizontalL },
});

export interface FunctionAreaProps {
  readonly area: Area;
  readonly count: number;
  readonly children: ReactNode;
}

export function FunctionArea({ area, count, children }: FunctionAreaProps) {
  const styles = useStyles();
  const { locale } = useText();
  const { t } = useHelpText();
  return (
    <details className={styles.area}>
      <Summary className={styles.summary}>
        <h4 className={styles.title}>{t(`functions.areas.${area}`)}</h4>{' '}
        <span className={styles.count}>{new Intl.NumberFormat(locale).format(count)}</span>
      </Summary>
      <div className={styles.functions}>{children}</div>
    </details>
  );
}
