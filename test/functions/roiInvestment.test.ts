import { calculate, displayIn, openWorkbook, range } from './excel';

beforeAll(() => openWorkbook());
beforeEach(() => displayIn('en'));

describe('ROI.NPV', () => {
  test('takes a row or a column, blanks being 0', () => {
    // −1000 + 625/1.25².
    expect(calculate('ROI.NPV', [[-1000, null, 625]], 0.25, 1)).toBe(-600);
    expect(calculate('ROI.NPV', range([-1000, '', 625]), 0.25, 1)).toBe(-600);
  });

  test('takes months when nothing is said', () => {
    expect(calculate('ROI.NPV', range([...Array<number>(12).fill(0), 125]), 0.25)).toBeCloseTo(100, 12);
  });

  test('a rate of −100 % or less is refused', () => {
    expect(calculate('ROI.NPV', range([-1, 2]), -1)).toEqual({
      error: '#VALUE!',
      message: 'rate: -1 found, a number above -1 expected.',
    });
  });

  test('a hundred years of months are computed, more refused', () => {
    expect(calculate('ROI.NPV', range(Array<number>(1201).fill(1)), 0)).toBe(1201);
    expect(calculate('ROI.NPV', range(Array<number>(1202).fill(1)), 0)).toMatchObject({ error: '#VALUE!' });
  });
});

describe('ROI.IRR', () => {
  // formulajs/formulajs, test/financial.js (MIT).
  test('of yearly flows', () => {
    expect(calculate('ROI.IRR', range([-75000, 12000, 15000, 18000, 21000, 24000]), 1)).toBeCloseTo(
      0.05715142887178467,
      12,
    );
  });

  test('of flows of one sign is a number error', () => {
    expect(calculate('ROI.IRR', range([12000, 15000, 18000, 21000, 24000]), 1)).toMatchObject({
      error: '#NUM!',
    });
  });
});

describe('ROI.BREAKEVEN', () => {
  // cost·(1 + ROI)/(40·46): the article's 1,000 to 3,000 a head, broken even and at 200 % and 400 %.
  test.each([
    [1000, 0, 0.543],
    [3000, 0, 1.63],
    [1000, 2, 1.63],
    [3000, 2, 4.891],
    [1000, 4, 2.717],
    [3000, 4, 8.152],
  ])('a user who costs %d returns %d with %d hours a week', (cost, target, hours) => {
    expect(calculate('ROI.BREAKEVEN', cost, 40, null, target)).toBeCloseTo(hours, 3);
  });

  test('the return of those hours is the target', () => {
    const hours = calculate('ROI.BREAKEVEN', 1500, 35, 44, 1.5, 0.6) as number;
    const savings = calculate('ROI.SAVINGS', hours, 'user', 1, 35, 44, 0.6);
    expect(calculate('ROI.RATIO', savings, 1500)).toBeCloseTo(1.5, 12);
  });

  test('hours that are worth nothing never break even', () => {
    expect(calculate('ROI.BREAKEVEN', 1000, 0)).toMatchObject({ error: '#DIV/0!' });
  });
});

describe('ROI.PLAUSIBILITY', () => {
  test('the limits of the bands are plausible, and so is what is not known', () => {
    expect(calculate('ROI.PLAUSIBILITY', 2, 9, 1000)).toBe('ok');
    expect(calculate('ROI.PLAUSIBILITY', 4, 6, 3000)).toBe('ok');
    expect(calculate('ROI.PLAUSIBILITY', null, '', [[null]])).toBe('ok');
  });

  test('says what lies outside which band and which way', () => {
    expect(calculate('ROI.PLAUSIBILITY', 4.5, 3, 3500.5)).toBe(
      'ROI of 450% above the band 200% to 400%; payback in 3 months below the band 6 to 9; ' +
        'cost per user 3500.5 above the band 1000 to 3000',
    );
    displayIn('de');
    expect(calculate('ROI.PLAUSIBILITY', 1.005, 8, 1500)).toBe(
      'ROI von 100,5 % unter der Spanne 200 % bis 400 %',
    );
    displayIn('fr');
    expect(calculate('ROI.PLAUSIBILITY', 3, 12, 900)).toBe(
      'remboursement en 12 mois au-dessus de la bande de 6 à 9\u202f; ' +
        'coût par utilisateur 900 sous la bande de 1000 à 3000',
    );
  });

  test('writes one decimal, or as many as show that the figure lies outside', () => {
    displayIn('en');
    // 0.69242 is 69.242 %; 1.99996 is 199.996 %, which one decimal would write as the band's own 200 %.
    expect(calculate('ROI.PLAUSIBILITY', 0.69242, '', '')).toBe('ROI of 69.2% below the band 200% to 400%');
    expect(calculate('ROI.PLAUSIBILITY', 1.99996, '', '')).toBe(
      'ROI of 199.996% below the band 200% to 400%',
    );
  });

  test('takes other bands', () => {
    const bands = [
      [0, 1],
      [12, 24],
      [100, 200],
    ];
    expect(calculate('ROI.PLAUSIBILITY', 0.5, 12, 200, bands)).toBe('ok');
    expect(calculate('ROI.PLAUSIBILITY', 0.5, 12, 201, bands)).toMatch(/^cost per user 201 above/);
  });

  test('bands of another shape or upside down are refused', () => {
    expect(calculate('ROI.PLAUSIBILITY', 1, 1, 1, [[1, 2]])).toMatchObject({ error: '#VALUE!' });
    expect(
      calculate('ROI.PLAUSIBILITY', 1, 1, 1, [
        [1, 2],
        [9, 6],
        [1, 2],
      ]),
    ).toEqual({
      error: '#VALUE!',
      message: 'bands, row 2, column 2: 6 found, a maximum above the minimum 9 expected.',
    });
  });
});
