/** The choice of pilots, as a person makes it. */
import { screen, within } from '@testing-library/react';
import { CATALOGUES, foreignTexts, LANGUAGES } from './pane';
import { opened, withCases, WORDS } from './useCases';
import { useCasesContent } from './useCasesReading';

const ENGLISH = WORDS.en;
const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the proposal', () => {
  test('is the best within the limits, of each domain one; the others with the reason why not', async () => {
    await opened({ part: 'pilots' });
    expect(
      screen.getAllByRole('checkbox').map((one) => (one as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual([
      expect.stringMatching(/^Alpha.*Proposed: among the best/),
      expect.stringMatching(/^Charlie.*Proposed/),
      expect.stringMatching(/^Echo.*Proposed/),
      // Bravo comes second, but Alpha is of the same domain.
      expect.stringMatching(/^Bravo.*“Alpha” is better in the same domain, D1\.$/),
      expect.stringMatching(/^Delta.*Risk 5 \(at most 3 wanted\)\.$/),
    ]);
    expect(
      part(ENGLISH.pilots.closed)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Golf No score yet: Risk and Measurability still to rate.',
      'Foxtrot Stage “Scaled”: no longer proposed as a pilot.',
    ]);
  });

  test('is chosen at first where there are no pilots yet', async () => {
    await opened({ part: 'pilots', content: withCases((row) => ({ ...row, stage: 'Idea' })) });
    expect(
      ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'].map((name) => (box(name) as HTMLInputElement).checked),
    ).toEqual([true, false, true, false, true]);
  });

  test('names its limits, each leading to its cell', async () => {
    const { actions, user } = await opened({ part: 'pilots' });
    await user.click(screen.getByRole('button', { name: 'Risk at most 3' }));
    // The limit is the fourth column of the criteria, risk the second row; the test's tables lie at A2.
    expect(actions.goToCell.mock.calls).toEqual([['Criteria of the use-case score', 'D3']]);
  });
});

describe('the choice', () => {
  test('begins with the pilots there are, and can be the proposal', async () => {
    const { user } = await opened({ part: 'pilots' });
    expect(box('Alpha')).toBeChecked();
    expect(box('Charlie')).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: ENGLISH.pilots.takeProposal }));
    expect(box('Charlie')).toBeChecked();
    expect(box('Echo')).toBeChecked();
    // Ann leads Alpha and Charlie; nobody leads Echo.
    expect(screen.getByText(/More than one of these pilots for: Ann/)).toBeVisible();
    expect(screen.getByText('Still without an owner: Echo.')).toBeVisible();
  });

  test('says which stages it writes, writes them, and can be taken back', async () => {
    const { actions, user } = await opened({ part: 'pilots' });
    await user.click(box('Alpha'));
    await user.click(box('Charlie'));
    const writes = part(ENGLISH.pilots.writes);
    expect(writes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Alpha: “Pilot” becomes “Prioritised”',
      'Charlie: “Prioritised” becomes “Pilot”',
    ]);
    await user.selectOptions(writes.getByLabelText(ENGLISH.pilots.instead), 'Idea');
    await user.click(writes.getByRole('button', { name: ENGLISH.pilots.decide }));
    expect(await screen.findByText('2 stages were set.')).toBeVisible();
    expect(actions.enter.mock.calls[0]![0]).toEqual([
      {
        enter: 'cells',
        table: 'useCases',
        where: { id: 'UC1', useCase: 'Alpha', task: 'Task of Alpha', stage: 'Pilot' },
        values: { stage: 'Idea' },
      },
      {
        enter: 'cells',
        table: 'useCases',
        where: { id: 'UC3', useCase: 'Charlie', task: '', stage: 'Prioritised' },
        values: { stage: 'Pilot' },
      },
    ]);
    expect(screen.getByRole('button', { name: CATALOGUES.en.entry.undo })).toBeVisible();
  });

  test('of more than Settings allow is not written, and says what to do', async () => {
    const { actions, user } = await opened({ part: 'pilots' });
    for (const name of ['Bravo', 'Charlie', 'Echo']) await user.click(box(name));
    expect(screen.getByText(/4 chosen, 3 at most/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: ENGLISH.pilots.decide }));
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('that is written already leads on to the roadmap', async () => {
    const { user } = await opened({ part: 'pilots' });
    await user.click(screen.getByRole('button', { name: ENGLISH.pilots.roadmap }));
    expect(await screen.findByRole('heading', { name: CATALOGUES.en.places.roadmap })).toBeVisible();
    expect(await screen.findByRole('tab', { name: 'Pilots' })).toHaveAttribute('aria-selected', 'true');
  });

  test('cannot be made where no stage tells a pilot', async () => {
    const content = useCasesContent();
    const stages = content.tables!.stages!.map((row) => ({ ...row, counted: 0 }));
    await opened({ part: 'pilots', content: { ...content, tables: { ...content.tables, stages } } });
    expect(screen.getByText(ENGLISH.pilots.noStage)).toBeVisible();
  });

  test('without any case that has a score says what to do first', async () => {
    await opened({ part: 'pilots', content: withCases(() => undefined) });
    expect(screen.getByText(ENGLISH.pilots.none)).toBeVisible();
  });

  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container, user, words } = await opened({ language, part: 'pilots' });
    await user.click(box('Alpha'));
    await user.click(box('Charlie'));
    expect(screen.getByRole('button', { name: words.pilots.decide })).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });
});
