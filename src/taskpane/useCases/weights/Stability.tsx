/** Which change of a single weight would swap the first place: each criterion on a line from 0 to 100 %. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Drawing } from '../../charts/Drawing';
import { useLooks, useParts } from '../../charts/looks';
import { useWidth } from '../../charts/useWidth';
import { Section } from '../../view/Section';
import { useFormats } from '../formats';
import type { Outlook } from '../outlook';
import type { Portfolio, WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: typographyStyles.caption1Strong,
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface StabilityProps {
  readonly portfolio: Portfolio;
  readonly criteria: readonly WeighedCriterion[];
  /** Of all weights, per criterion. */
  readonly shares: readonly number[];
  readonly outlook: Outlook;
}

export function Stability({ portfolio, criteria, shares, outlook }: StabilityProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const { width, measured } = useWidth();
  const leader = portfolio.cases[outlook.ranks.indexOf(1)];
  if (!leader) return null;
  const name = leader.name;
  return (
    <Section title={t('stability.title')} hint={t('stability.hint', { name })}>
      <ul ref={measured} className={styles.list}>
        {criteria.map((criterion, index) => {
          const share = shares[index]!;
          const draw = outlook.draws[index];
          const level = draw && share + draw.change;
          const rival = draw && portfolio.cases[draw.rival]?.name;
          return (
            <li key={index}>
              <span className={styles.name}>
                {t('stability.weight', { name: criterion.name, share: formats.percent(share) })}
              </span>
              <Line width={width} share={share} level={level} />
              <p className={styles.text}>
                {level === undefined || rival === undefined
                  ? t('stability.never')
                  : Math.abs(draw?.change ?? 0) < 0.005
                    ? t('stability.level', { rival })
                    : t('stability.draws', { level: formats.percent(level), rival })}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const HEIGHT = 16;
const EDGE = 6;

/** A dot where the weight is; where number 1 would fall, a bar across, and the stretch in between. */
function Line({
  width,
  share,
  level,
}: {
  readonly width: number;
  readonly share: number;
  readonly level: number | undefined;
}) {
  const looks = useLooks();
  const parts = useParts();
  const at = (part: number) => EDGE + (width - 2 * EDGE) * part;
  const middle = HEIGHT / 2;
  return (
    <Drawing width={width} height={HEIGHT}>
      <line className={parts.axis} x1={at(0)} x2={at(1)} y1={middle} y2={middle} />
      {level !== undefined && (
        <g className={looks.third} stroke="currentColor">
          <line x1={at(share)} x2={at(level)} y1={middle} y2={middle} strokeWidth={2} strokeDasharray="3 2" />
          <line x1={at(level)} x2={at(level)} y1={1} y2={HEIGHT - 1} strokeWidth={2.5} />
        </g>
      )}
      <g className={looks.current}>
        <circle cx={at(share)} cy={middle} r={5} fill="currentColor" />
      </g>
    </Drawing>
  );
}
