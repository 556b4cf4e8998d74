/** One condition of a gate: met or open, and for an open one why, with the way to what settles it. */
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { Reading } from '../../workbook';
import { useText } from '../text';
import { CellLink } from '../view/CellLink';
import { useGo } from '../view/View';
import { useCardStyles } from './Card';
import type { Condition, Elsewhere, Here } from './gates';
import type { Place } from '../places';
import { namesInWords } from './names';
import { useRoadmapText, type RoadmapText } from './text';

const useStyles = makeStyles({
  condition: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: tokens.lineHeightBase300 },
  words: { flexGrow: 1, minWidth: 0 },
});

export interface Ways {
  readonly onHere: (here: Here) => void;
  readonly onPlace: (place: Place) => void;
}

export interface ConditionLineProps extends Ways {
  readonly condition: Condition;
  readonly reading: Reading;
}

export function ConditionLine({ condition, ...rest }: ConditionLineProps) {
  const { t } = useRoadmapText();
  const styles = useStyles();
  const looks = useCardStyles();
  const { met, value = 0, required = 0, place } = condition;
  return (
    <li className={styles.condition}>
      <span className={mergeClasses(styles.icon, met && looks.good)} aria-hidden>
        {met ? <CheckmarkCircleRegular /> : <CircleRegular />}
      </span>
      <div className={styles.words}>
        {condition.text}{' '}
        <span className={looks.note}>
          <CellLink place={place} name={condition.text}>
            {t(stateOf(condition), { value, required })}
          </CellLink>
        </span>
        {!met && <Why condition={condition} {...rest} />}
      </div>
    </li>
  );
}

function stateOf({ met, value = 0, required = 0 }: Condition) {
  if (met) return value > required ? 'gates.metMore' : 'gates.met';
  return required > 0 ? 'gates.notMet' : 'gates.notYet';
}

function Why({ condition, reading, onHere, onPlace }: ConditionLineProps) {
  const text = useRoadmapText();
  const looks = useCardStyles();
  const { lacking, way } = condition;
  const settledHere = lacking.flatMap(({ name, here }) => (here ? [{ name, here }] : []));
  return (
    <>
      <p className={looks.note}>{whyInWords(condition, reading, text)}</p>
      {settledHere.length > 0 && (
        <ul className={mergeClasses(looks.list, looks.note)}>
          {settledHere.map(({ name, here }) => (
            <li key={name}>
              <Link as="button" onClick={() => onHere(here)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {way && <GoElsewhere way={way} onPlace={onPlace} />}
    </>
  );
}

/** What a condition counts, for those that are not said by their own number. */
const SUBJECTS = {
  interviews: 'departments',
  maturity: 'departments',
  vision: 'tasks',
  scaling: 'tasks',
  teams: 'pilots',
  goals: 'pilots',
  baselines: 'pilots',
  lessons: 'pilots',
  after: 'pilots',
} as const;

function whyInWords(
  { key, lacking, value = 0, required = 0 }: Condition,
  reading: Reading,
  text: RoadmapText,
): string {
  const { t } = text;
  if (key === 'rated') return t('gates.short.rated', { count: required - value });
  if (key === 'pilots' && value < required) return t('gates.short.pilots', { count: required - value });
  if (key === 'pilots') return t('gates.tooManyPilots', { max: reading.number('capPilotCount') ?? 0 });
  if (lacking.length === 0) return t(`gates.nothing.${SUBJECTS[key]}`);
  return t(`gates.lacking.${key}`, {
    names: namesInWords(
      lacking.map(({ name }) => name),
      text,
    ),
  });
}

function GoElsewhere({ way, onPlace }: { readonly way: Elsewhere; readonly onPlace: Ways['onPlace'] }) {
  const { t } = useRoadmapText();
  const common = useText();
  const go = useGo();
  return (
    <Button size="small" onClick={() => (way.to === 'cell' ? go(way.name, way.place) : onPlace(way.view))}>
      {t('goTo', { name: way.to === 'cell' ? way.name : common.t(`places.${way.view}`) })}
    </Button>
  );
}
