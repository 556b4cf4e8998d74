/** People brought in from a pasted list when the programme is created. */
import { screen, within } from '@testing-library/react';
import { cellOf } from '../../src/workbook/cells';
import { CREATE, fakeActions, filled, foreignTexts, LANGUAGES, show, type Language } from './pane';
import { passFirst, summary, toTheEnd } from './wizard';

const ENGLISH = CREATE.en;

/** The last step, with the list pasted. */
async function pasted(list: string, language: Language = 'en') {
  const actions = fakeActions();
  const shown = show(actions, language);
  const { user } = shown;
  const words = CREATE[language];
  await passFirst(user, language);
  await toTheEnd(user, language);
  await user.click(screen.getByRole('radio', { name: words.people.list.name }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: new RegExp(`^${words.list.label}`),
  });
  await user.click(field);
  if (list !== '') await user.paste(list);
  const submit = () => user.click(screen.getByRole('button', { name: words.submit }));
  return { ...shown, actions, field, submit };
}

test('become rows with their departments, and the count is said at once', async () => {
  const { actions, submit } = await pasted('Anne Martin\tAtelier\r\nBen Ode; Sales\r\n\r\nKim Lee\r\n');
  expect(screen.getByRole('status')).toHaveTextContent('3 people, 2 departments: Atelier, Sales');
  await submit();
  expect(actions.createProgramme.mock.calls[0]?.[0]).toMatchObject({
    headcount: 140,
    sample: false,
    rows: {
      people: [
        { id: 'P001', name: 'Anne Martin', department: 'Atelier' },
        { id: 'P002', name: 'Ben Ode', department: 'Sales' },
        { id: 'P003', name: 'Kim Lee' },
      ],
    },
  });
});

test.each(LANGUAGES)('in %s are not their headings, and it is said what was read', async (language) => {
  const { actions, container, submit } = await pasted(
    'Name;Department;E-Mail\nAnne;Sales;anne@b.eu',
    language,
  );
  const { list } = CREATE[language];
  const said = [
    filled(list.headings, {
      line: '1',
      names: new Intl.ListFormat(language, { type: 'unit' }).format(['Name', 'Department']),
    }),
    filled(list.unread, { names: 'E-Mail' }),
  ].join(' ');
  expect(screen.getByText(said, { normalizer: (text) => text })).toBeVisible();
  await submit();
  expect(actions.createProgramme.mock.calls[0]?.[0].rows?.['people']).toEqual([
    { id: 'P001', name: 'Anne', department: 'Sales' },
  ]);
  expect(foreignTexts(container, language)).toEqual([]);
});

test('are text, whatever they begin with', async () => {
  const { actions, submit } = await pasted('=1+1\n@Ann\n+33\n12\t=SUM(A1)');
  await submit();
  const people = actions.createProgramme.mock.calls[0]?.[0].rows?.['people'] ?? [];
  const cells = people
    .flatMap(({ name, department }) => [name, department])
    .filter((cell) => cell !== undefined);
  // A leading apostrophe is how Excel is told that what follows is text.
  expect(cells.map((cell) => typeof cell === 'string' && cellOf(cell))).toEqual([
    "'=1+1",
    "'@Ann",
    "'+33",
    "'12",
    "'=SUM(A1)",
  ]);
});

test.each(LANGUAGES)(
  'in %s: lines that cannot be used are said with their number, each a way there',
  async (language) => {
    const list = ['Anne', 'anne', '; Sales', 'A; B; C', 'x'.repeat(101), `Y; ${'y'.repeat(101)}`].join('\n');
    const { actions, container, field, submit, user } = await pasted(list, language);
    const { line, wrong } = CREATE[language].list;
    const said = (number: number, what: string) =>
      line.replace('{{line}}', String(number)).replace('{{what}}', what).replace('{{max}}', '100');
    const links = [
      said(2, wrong.nameTwice.replace('{{name}}', 'anne').replace('{{first}}', '1')),
      said(3, wrong.nameMissing),
      said(4, wrong.parts),
      said(5, wrong.nameLong),
      said(6, wrong.departmentLong),
    ].map((name) => screen.getByRole('button', { name }));
    expect(field).toBeInvalid();
    expect(foreignTexts(container, language)).toEqual([]);
    await user.click(links[3]!);
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('x'.repeat(101));
    await submit();
    expect(field).toHaveFocus();
    expect(actions.createProgramme).not.toHaveBeenCalled();
  },
);

test('only the first lines that cannot be used are listed', async () => {
  await pasted(Array.from({ length: 8 }, () => 'Anne').join('\n'));
  expect(screen.getByText('7 lines need another look:')).toBeVisible();
  const list = screen.getByRole('button', { name: /^Line 2:/ }).closest('ul')!;
  expect(within(list).getAllByRole('button')).toHaveLength(5);
  expect(list).toHaveTextContent('and 2 more lines');
});

test('more than 2,500 are too many', async () => {
  const { actions, field, submit } = await pasted(
    Array.from({ length: 2501 }, (_, index) => `Person ${index}`).join('\n'),
  );
  await submit();
  expect(field).toHaveAccessibleDescription(/Shorten the list to 2,500 people or fewer: it has 2,501\./);
  expect(actions.createProgramme).not.toHaveBeenCalled();
});

test('an empty list is asked for, and the way out is said', async () => {
  const { actions, field, submit } = await pasted('');
  await submit();
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(new RegExp(ENGLISH.errors.listMissing));
  expect(actions.createProgramme).not.toHaveBeenCalled();
});

test('more people than entered raise the number of people, and that is said', async () => {
  const { actions, submit } = await pasted(
    Array.from({ length: 141 }, (_, index) => `Person ${index}`).join('\n'),
  );
  expect(summary()).toContain('141 people instead of 140: the list has more');
  await submit();
  expect(actions.createProgramme.mock.calls[0]?.[0].headcount).toBe(141);
});

test('a comma may be part of the names', async () => {
  const { actions, submit, user } = await pasted('Martin, Anne\nOde, Ben');
  expect(screen.getByRole('status')).toHaveTextContent('2 people, 2 departments: Anne, Ben');
  await user.click(screen.getByRole('checkbox', { name: ENGLISH.list.comma }));
  expect(screen.getByRole('status')).toHaveTextContent(/^2 people$/);
  await submit();
  expect(actions.createProgramme.mock.calls[0]?.[0].rows?.['people']).toEqual([
    { id: 'P001', name: 'Martin, Anne' },
    { id: 'P002', name: 'Ode, Ben' },
  ]);
});

test('the list stays when something else is chosen meanwhile, and is not used then', async () => {
  const { actions, submit, user } = await pasted('Anne\nAnne');
  await user.click(screen.getByRole('radio', { name: ENGLISH.people.later.name }));
  await user.click(screen.getByRole('radio', { name: ENGLISH.people.list.name }));
  expect(screen.getByRole('textbox')).toHaveValue('Anne\nAnne');
  await user.click(screen.getByRole('radio', { name: ENGLISH.people.later.name }));
  await submit();
  expect(actions.createProgramme.mock.calls[0]?.[0]).not.toHaveProperty('rows');
});
