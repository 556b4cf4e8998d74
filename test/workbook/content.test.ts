import { contentOf } from '../../src/workbook/content';
import type { ProgrammeOptions } from '../../src/workbook';
import { workbookText } from '../../src/workbook/text';
import { SAMPLE } from './support';

const people = [
  { id: 'P001', name: 'Anne', department: 'Atelier' },
  { id: 'P002', name: 'Ben', department: 'VENTES' },
  { id: 'P003', name: 'Kim' },
  { id: 'P004', name: 'Lou', department: 'Atelier' },
];

const departments = async (given: Partial<ProgrammeOptions>) => {
  const options: ProgrammeOptions = { ...SAMPLE, language: 'fr', sample: false, ...given };
  return contentOf(options, await workbookText('fr')).rows['departments']?.map(
    ({ department }) => department,
  );
};

test('departments of the people given that are not in the list are added to it', async () => {
  const usual = (await departments({}))!;
  // To Excel's lookups VENTES is the same.
  expect(usual).toContain('Ventes');
  expect(usual).not.toContain('Atelier');
  expect(await departments({ rows: { people } })).toEqual([...usual, 'Atelier']);
});

test('departments of one’s own stand instead of the usual ones', async () => {
  const own = ['Ventes', 'Atelier'];
  expect(await departments({ rows: { people }, departments: own })).toEqual(own);
});
