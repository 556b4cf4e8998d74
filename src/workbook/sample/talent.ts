/**
 * The sample's talent matrix: the people in and around the three pilots. As in the article, project managers turn out to
 * suit the role of AI Process Manager best: they know the business and can judge technical solutions.
 */
import { CAREER_CRITERIA, ROLE_DEFAULTS, ROLES, TRAITS } from '../sheets/talentRoles';
import type { Words } from './company';
import type { SampleRows, Telling } from './telling';

/**
 * Name; technique, communication, process, teaching, rigour, change from 1 to 5; wishes for AI Process Manager, Prompt
 * Engineer, AI Trainer, Data Steward from 1 to 5 (– none said); basics, first use cases, advanced, mentor, strategic,
 * innovation.
 */
const MATRIX = `
  R. Whitfield    534345  3324  111111
  C. Meyer        344434  4231  111100
  S. Rossi        335434  4132  111000
  J. Weber        434354  2214  111101
  P. Laurent      434344  3421  111100
  L. Oswald       345345  5212  111100
  M. Prévost      355334  5131  111100
  N. Sauer        344334  4222  111000
  O. Thomas       334243  4–2–  110000
  T. Dubois       534244  2523  111101
  U. Eder         523253  1414  111000
  C. Henry        543334  2532  111100
  D. Ilić         533243  1512  111001
  V. Decker       423243  1322  110000
  R. Valentin     423233  2311  110000
  F. Kraus        354434  1342  110100
  L. Petit        344333  3321  110000
  K. Vogel        454434  2442  111100
  E. Garnier      334333  3211  110000
  H. Richter      243323  3121  110000
  M. Fournier     244243  2213  110000
  E. Hartley      354424  1441  111000
  V. Adam         345453  3133  111100
  W. Becker       324252  1114  110000
  C. Evrard       324243  2113  110000
  U. Krüger       335344  4222  111000
  F. Masson       324233  2112  100000
  J. Mercier      434433  2231  111100
  K. Neumann      423233  1211  110000
  I. Costa        343434  1141  110100
  C. Fontaine     343533  1151  110100
  R. Ulrich       323323  2121  100000
  N. Keller       254444  3141  110100
  K. Rau          434253  3225  111000
  M. Tanguy       234233  2112  100000
  A. Hofmann      153515  2141  110000
  G. Lambert      243233  2121  110000
  I. Novak        233333  1211  110000
  E. Morel        332132  1111  110000
  F. Hubert       322232  1121  110000
  B. Dorn         224343  2123  110000
  H. Kaiser       323242  1112  110000
  A. Ferrand      423233  1312  110000
  U. Wagner       223222  11–1  100000
  S. Clarke       243434  2131  110000
`;

/** Places and pay, where the company has settled them. */
const SETTLED: readonly { readonly capacity: number; readonly payBand: Words }[] = [
  { capacity: 2, payBand: { en: 'Band 6', fr: 'Grille 6', de: 'Band 6' } },
  { capacity: 1, payBand: { en: 'Band 5', fr: 'Grille 5', de: 'Band 5' } },
  { capacity: 2, payBand: { en: 'Band 5', fr: 'Grille 5', de: 'Band 5' } },
  { capacity: 1, payBand: { en: 'Band 6', fr: 'Grille 6', de: 'Band 6' } },
];

/** A digit for each key; – is blank. */
const digits = (keys: readonly string[], said: string) =>
  Object.fromEntries(keys.map((key, place) => [key, said[place] === '–' ? undefined : Number(said[place])]));

export function talent({ say }: Telling): SampleRows {
  return {
    talent: MATRIX.trim()
      .split('\n')
      .map((line) => {
        const [person, traits, wishes, criteria] = line.trim().split(/\s{2,}/) as [
          string,
          string,
          string,
          string,
        ];
        return {
          person,
          ...digits(TRAITS, traits),
          ...digits(
            ROLES.map((role) => `wish${role}`),
            wishes,
          ),
          ...digits(CAREER_CRITERIA, criteria),
        };
      }),
    roles: ROLE_DEFAULTS.map((role, index) => ({
      ...role,
      capacity: SETTLED[index]!.capacity,
      payBand: say(SETTLED[index]!.payBand),
    })),
  };
}
