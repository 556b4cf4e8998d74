/** Texts in drawings: broken where they do not fit, moved where they would cover each other. */
import fc from 'fast-check';
import { centred, rowsOf, spread, textWidth, wrapped } from '../../../src/taskpane/charts/lettering';

/** The width of so many letters, each as wide as the next where there is no page to measure on. */
const letters = (count: number) => textWidth('x'.repeat(count));

describe('a text', () => {
  test('goes on as many lines as it needs, between words', () => {
    expect(wrapped('Breite der Anwendung', letters(11))).toEqual(['Breite der', 'Anwendung']);
    expect(wrapped('Breite der Anwendung', letters(20))).toEqual(['Breite der Anwendung']);
  });

  test('divides a word that is longer than a line where a syllable is likely to begin', () => {
    expect(wrapped('Wissensaustausch', letters(10))).toEqual(['Wissen-', 'saustausch']);
    // Seven letters and a hyphen would fit: "Besprec-hen".
    expect(wrapped('Besprechen', letters(8))).toEqual(['Besp-', 'rechen']);
  });

  test('keeps every letter, in lines that fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäöüß]{1,30}$/), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 8, max: 30 }),
        (words, room) => {
          const lines = wrapped(words.join(' '), letters(room));
          expect(lines.join('').replaceAll(/[ -]/g, '')).toBe(words.join(''));
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(letters(room));
        },
      ),
    );
  });
});

describe('labels', () => {
  test('stay within the drawing', () => {
    expect(centred(50, 20, { from: 0, to: 100 })).toEqual({ from: 40, to: 60 });
    expect(centred(95, 20, { from: 0, to: 100 })).toEqual({ from: 80, to: 100 });
    expect(centred(2, 20, { from: 0, to: 100 })).toEqual({ from: 0, to: 20 });
  });

  test('move apart as little as needed', () => {
    const whole = { from: 0, to: 100 };
    expect(
      spread(
        [
          { from: 10, to: 30 },
          { from: 20, to: 40 },
        ],
        whole,
        5,
      ),
    ).toEqual([
      { from: 10, to: 30 },
      { from: 35, to: 55 },
    ]);
    expect(
      spread(
        [
          { from: 70, to: 90 },
          { from: 80, to: 100 },
        ],
        whole,
        5,
      ),
    ).toEqual([
      { from: 55, to: 75 },
      { from: 80, to: 100 },
    ]);
  });

  test('go to the first row where they are free', () => {
    const label = (from: number, to: number) => ({ from, to });
    expect(rowsOf([label(0, 10), label(5, 15), label(12, 20), label(16, 30)], 2)).toEqual([0, 1, 0, 2]);
  });
});
