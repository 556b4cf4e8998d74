import { readPeople } from '../../src/taskpane/create/peopleList';

test.each([
  ['Anne Martin', { name: 'Anne Martin' }],
  ['Anne Martin\tSales', { name: 'Anne Martin', department: 'Sales' }],
  ['Anne Martin;Sales', { name: 'Anne Martin', department: 'Sales' }],
  ['Anne Martin, Sales', { name: 'Anne Martin', department: 'Sales' }],
  // Cells of a wider selection that were empty.
  ['Anne Martin;Sales;;', { name: 'Anne Martin', department: 'Sales' }],
  ['Anne Martin\t', { name: 'Anne Martin' }],
  // A tab or a semicolon says that the comma belongs to the name.
  ['Martin, Anne\tSales', { name: 'Martin, Anne', department: 'Sales' }],
  ['Martin, Anne; Sales', { name: 'Martin, Anne', department: 'Sales' }],
  // A no-break space, and more than one.
  ['  Anne\u00a0 Martin ', { name: 'Anne Martin' }],
  // e and a combining acute accent become é, so that the name is found by who types it.
  ['Re\u0301mi', { name: 'Rémi' }],
])('%p is read as %p', (line, person) => {
  expect(readPeople(line, false)).toMatchObject({ people: [person], wrong: [], lines: 1 });
});

test('where a comma belongs to the names only tabs and semicolons part them', () => {
  expect(readPeople('Martin, Anne\nOde, Ben; Sales', true).people).toEqual([
    { name: 'Martin, Anne' },
    { name: 'Ode, Ben', department: 'Sales' },
  ]);
});

test('a department is one whatever its case', () => {
  const { people, departments } = readPeople('Anne;Sales\nBen;SALES\nKim;Quality', false);
  expect(departments).toEqual(['Sales', 'Quality']);
  expect(people[1]).toEqual({ name: 'Ben', department: 'Sales' });
});

test('lines are numbered as they are in the list, blank ones too', () => {
  expect(readPeople('Anne\n\n \nANNE', false).wrong).toEqual([
    { line: 4, key: 'list.wrong.nameTwice', params: { name: 'ANNE', first: 1 } },
  ]);
});

test('names and departments of 100 characters fit, longer ones do not', () => {
  const wrong = (line: string) => readPeople(line, false).wrong[0]?.key;
  expect(wrong(`${'n'.repeat(100)};${'d'.repeat(100)}`)).toBeUndefined();
  expect(wrong('n'.repeat(101))).toBe('list.wrong.nameLong');
  expect(wrong(`Anne;${'d'.repeat(101)}`)).toBe('list.wrong.departmentLong');
});

test('2,500 people are read, and how many more there are is known', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `Person ${index}`).join('\n');
  expect(readPeople(list(2500), false)).toMatchObject({ lines: 2500, wrong: [] });
  expect(readPeople(list(3000), false).people).toHaveLength(2500);
  expect(readPeople(list(3000), false).lines).toBe(3000);
});

describe('a list copied with its headings', () => {
  test.each([
    ['Name\nAnne', { name: 'Anne' }],
    ['NOM\tSERVICE\nAnne\tVentes', { name: 'Anne', department: 'Ventes' }],
    ['Abteilung;Mitarbeiter\nVertrieb;Anne', { name: 'Anne', department: 'Vertrieb' }],
    ['Prénom,Nom,Équipe\nAnne,Martin,Ventes', { name: 'Anne Martin', department: 'Ventes' }],
    ['Nachname;Vorname;E-Mail\nMartin;Anne;a@b.eu', { name: 'Anne Martin' }],
    ['ID\tName\tJob title\tDepartment\n7\tAnne\tBuyer\tSales', { name: 'Anne', department: 'Sales' }],
    // Nobody is called so: the only column there is has the names.
    ['E-Mail\nanne@b.eu', { name: 'anne@b.eu' }],
  ])('%p has one person', (list, person) => {
    expect(readPeople(list, false)).toMatchObject({ people: [person], wrong: [], lines: 1 });
  });

  test('says what is read, what is left out, and keeps the lines’ numbers', () => {
    const { headings, wrong } = readPeople('\nName;Department;E-Mail\nAnne;Sales;a\nanne;Sales;b', false);
    expect(headings).toMatchObject({ line: 2, read: ['Name', 'Department'], unread: ['E-Mail'] });
    expect(wrong).toEqual([{ line: 4, key: 'list.wrong.nameTwice', params: { name: 'anne', first: 3 } }]);
  });

  test('is known by its headings alone: a person in the first line is a person', () => {
    expect(readPeople('Anne Martin\tDirection\nBen Ode\tService', false)).toMatchObject({
      people: [{ name: 'Anne Martin' }, { name: 'Ben Ode' }],
      lines: 2,
    });
    expect(readPeople('Anne Martin\tDirection', false)).not.toHaveProperty('headings');
  });

  test('with commas in the names', () => {
    expect(readPeople('Nom, Prénom\nMartin, Anne', true).people).toEqual([{ name: 'Martin, Anne' }]);
  });

  test('has 2,500 people besides the headings', () => {
    const list = ['Name', ...Array.from({ length: 2500 }, (_, index) => `Person ${index}`)].join('\n');
    expect(readPeople(list, false)).toMatchObject({ lines: 2500, wrong: [] });
    expect(readPeople(list, false).people).toHaveLength(2500);
  });
});
