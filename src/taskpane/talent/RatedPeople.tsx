/** The heat map and the form that adds somebody to it, or what to do before there is one. */
import type { Reading } from '../../workbook';
import { CellLink } from '../view/CellLink';
import { Disclosure } from '../view/Disclosure';
import { EntryOutcome } from '../view/EntryOutcome';
import { useEntering } from '../view/useEntering';
import { HeatMap } from './HeatMap';
import { useLooks } from './looks';
import type { Matrix } from './matrix';
import { RatingForm } from './RatingForm';
import { useTalentText } from './text';

export interface RatedPeopleProps {
  readonly reading: Reading;
  readonly matrix: Matrix;
}

export function RatedPeople({ reading, matrix }: RatedPeopleProps) {
  const { t } = useTalentText();
  const looks = useLooks();
  const entering = useEntering();
  const table = reading.table('people');
  const isEmpty = matrix.talents.length === 0;
  if (isEmpty && matrix.people.length === 0) {
    return (
      <p className={looks.line}>
        {t('people.none')}{' '}
        {table && (
          <CellLink place={table.place} name={table.title}>
            {t('toSheet', { sheet: table.sheet })}
          </CellLink>
        )}
      </p>
    );
  }
  return (
    <>
      {isEmpty ? <p className={looks.line}>{t('people.nobodyRated')}</p> : <HeatMap matrix={matrix} />}
      <Disclosure label={t('people.rate')} primary={isEmpty}>
        {(close) => <RatingForm {...{ reading, matrix, entering }} onClose={close} />}
      </Disclosure>
      <EntryOutcome entering={entering} />
    </>
  );
}
