import { enter, named, programme, tableRows } from './reading';

describe('the settings of a new programme', () => {
  beforeAll(() => programme({ sample: false }));

  test('start with what the article says', async () => {
    // Productive "4 à 6 semaines", mastery "3 à 6 mois", teams of at most 5, 2 or 3 pilots, ROI of 200 to 400 %.
    expect(
      await named('capLead', 'capRamp', 'capTeamMax', 'capPilotCount', 'capTargetRoi', 'capPrivacyMin'),
    ).toEqual([2, 6, 5, 3, 2, 5]);
    expect(await tableRows('tblBands', 'bands', 'low', 'high')).toEqual([
      { low: 2, high: 4 },
      { low: 6, high: 9 },
      { low: 1000, high: 3000 },
    ]);
  });

  test('hold the five indicators with targets, and no value before there is one', async () => {
    const kpis = await tableRows('tblKpis', 'kpis', 'kpi', 'keyword', 'status');
    expect(kpis.map(({ keyword }) => keyword)).toEqual([
      'adoption',
      'time',
      'useCases',
      'transfer',
      'innovation',
    ]);
    expect(kpis.slice(0, 2).map(({ status }) => status)).toEqual(['', '']);
  });

  test('weigh impact most and lower risk as better', async () => {
    const criteria = await tableRows('tblCriteria', 'criteria', 'criterion', 'weight', 'direction', 'limit');
    expect(criteria.map(({ weight }) => weight)).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(criteria.find(({ criterion }) => criterion === 'Risk')).toMatchObject({ direction: -1, limit: 3 });
  });

  test('reach the indicators: a wider tolerance changes a status', async () => {
    await programme();
    const status = async () => (await tableRows('tblKpis', 'kpis', 'status'))[2]!.status;
    // Four cases of five: a fifth below the target.
    expect(await status()).toBe(-1);
    await enter('capTolerance', 0.2);
    expect(await status()).toBe(0);
  });

  test('an indicator that is better when low turns its status round', async () => {
    await programme();
    await Excel.run(async (context) => {
      const direction = context.workbook.tables
        .getItem('tblKpis')
        .columns.getItem('High (1) or low (−1) is better')
        .getDataBodyRange();
      direction.getCell(2, 0).values = [[-1]];
      await context.sync();
    });
    // Four, where no more than five are wanted.
    expect((await tableRows('tblKpis', 'kpis', 'status'))[2]!.status).toBe(1);
  });
});
