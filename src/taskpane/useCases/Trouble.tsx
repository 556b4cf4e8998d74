/** Why the cases cannot be ranked although they are rated, with the cell that is to be put right. */
import { Failure } from '../../programme/failure';
import { scores } from '../../programme/usecases';
import type { CellPlace } from '../../workbook';
import { Notice } from '../Notice';
import { useGo } from '../view/View';
import { useFormats } from './formats';
import { CRITERIA, criteriaFor, HIGHEST, LOWEST, unratedCases, type Portfolio } from './portfolio';
import { useUseCasesText } from './text';

interface Found {
  readonly title: string;
  readonly body: string;
  /** The cell to put right; without one, it is the check that mends it. */
  readonly cell?: { readonly name: string; readonly place: CellPlace };
}

export function useTrouble(portfolio: Portfolio): Found | undefined {
  const { t } = useUseCasesText();
  const formats = useFormats();
  const { cases, criteria, reading } = portfolio;
  if (!criteria) {
    const table = reading.table('criteria');
    if (!table) return undefined; // said to be missing already
    return {
      title: t('trouble.criteria.title'),
      body: t('trouble.criteria.body', { needed: CRITERIA.length }),
      cell: { name: table.title, place: table.place },
    };
  }
  const found = scores(
    cases.map(({ ratings }) => ratings),
    criteriaFor(criteria),
    'weighted',
  );
  if (found instanceof Failure) {
    const row = (found.place?.row ?? 1) - 1;
    const column = (found.place?.column ?? 1) - 1;
    const useCase = cases[row];
    if (!useCase) return undefined;
    const name = criteria[column]?.name ?? '';
    return {
      title: t('trouble.outside.title'),
      body: t('trouble.outside.body', {
        useCase: useCase.name,
        name,
        rating: formats.number(useCase.ratings[column] ?? 0),
        lowest: LOWEST,
        highest: HIGHEST,
      }),
      cell: { name, place: useCase.row.place(CRITERIA[column] ?? 'impact') },
    };
  }
  const rated = cases.length - unratedCases(portfolio).length;
  const isCalculated = cases.some(({ score, order }) => score !== undefined && order !== undefined);
  if (rated === 0 || isCalculated) return undefined;
  return { title: t('trouble.formulas.title'), body: t('trouble.formulas.body') };
}

export function Trouble({ title, body, cell, onCheck }: Found & { readonly onCheck: () => void }) {
  const { t } = useUseCasesText();
  const go = useGo();
  return (
    <Notice
      intent="warning"
      title={title}
      focused={false}
      action={
        cell
          ? { label: t('trouble.show'), run: () => go(cell.name, cell.place) }
          : { label: t('trouble.check'), run: onCheck }
      }
    >
      {body}
    </Notice>
  );
}
