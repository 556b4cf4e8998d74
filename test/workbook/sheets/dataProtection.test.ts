import { area, day, EMPTY, errorsOn, named, programme, tableRows } from './reading';

describe('the sample’s tools and evidence', () => {
  beforeAll(() => programme());

  test('say what is open', async () => {
    // ChatGPT and Notion AI: terms not checked. Claude's review was due on day 60, Notion AI has no date.
    expect(await named('capCheckTools', 'capCheckReviews', 'capReviewsDue')).toEqual([2, 2, 1]);
    const tools = await tableRows('tblTools', 'tools', 'tool', 'gaps');
    // ChatGPT: terms, hosting. Claude: hosting. Notion AI: terms, hosting, rules, allowed, forbidden. Copilot: nothing.
    expect(tools.map(({ tool, gaps }) => [tool, gaps])).toEqual([
      ['ChatGPT', 2],
      ['Claude', 1],
      ['Notion AI', 5],
      ['Microsoft Copilot', 0],
    ]);
    expect(await named('capToolGaps')).toEqual([8]);
  });

  test('tell expired evidence from what was repeated', async () => {
    // Awareness of days −330, −320 and −300, valid for twelve months: days 35, 45 and 65. B. Marchetti repeated it on day 32.
    expect(await named('capCheckEvidenceExpired')).toEqual([2]);
    const [rules, byDesign, awareness] = await area('evidenceTopics', 3, 4);
    const accepted = (await tableRows('tblPeople', 'people', 'rulesAccepted')).filter(
      ({ rulesAccepted }) => rulesAccepted !== '',
    ).length;
    expect(rules).toEqual(['Rules of use', accepted, accepted / 140, 0]);
    // The eight champions; B. Marchetti alone.
    expect(byDesign).toEqual(['Data Privacy by Design', 8, 8 / 140, 0]);
    expect(awareness).toEqual(['Awareness', 1, 1 / 140, 2]);
    expect(await named('capRulesAccepted')).toEqual([accepted / 140]);
  });
});

test('a training repeated before the first has run out counts a person once', async () => {
  const trained = (number: number) => ({ person: 'A', topic: { word: 'rules' }, date: day(number) });
  await programme({
    ...EMPTY,
    asOf: day(71),
    rows: { people: [{ id: '1', name: 'A' }], trainingEvidence: [trained(1), trained(50)] },
  });
  expect((await area('evidenceTopics', 1, 4))[0]).toEqual(['Rules of use', 1, 1, 0]);
});

test('a new programme verifies nothing by itself: four tools, all points open', async () => {
  await programme(EMPTY);
  // Terms, hosting, rules, allowed data, forbidden data and owner of each.
  expect(await named('capCheckTools', 'capToolGaps', 'capCheckReviews', 'capReviewsDue')).toEqual([
    4, 24, 4, 0,
  ]);
  const tools = await tableRows('tblTools', 'tools', 'terms', 'euHosting', 'rulesAccepted');
  for (const tool of tools) expect(tool).toEqual({ terms: 0, euHosting: 0, rulesAccepted: 0 });
  expect(await errorsOn('dataProtection')).toEqual([]);
});
