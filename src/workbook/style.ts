/** One restrained look for every sheet: a single accent, a tint for what people enter, grey for what is calculated. */
import type { ValueType } from './declare';
import type { Language } from '../i18n';

export const COLOURS = {
  accent: '#0F5C63',
  accentTint: '#DDEEEF',
  bar: '#8FC3C6',
  series: ['#0F5C63', '#C9822B', '#8FC3C6', '#7A5C99', '#6B8E4E'],
  heading: '#FFFFFF',
  text: '#1F2A2E',
  muted: '#5B6B70',
  input: '#FFF8E1',
  inputBorder: '#E3D3A0',
  calculated: '#F3F5F6',
  line: '#D5DCDE',
  levels: ['#F8DFC3', '#F5F3EC', '#BBDFCB'],
  good: { fill: '#E3F3EA', text: '#1B6B43' },
  problem: { fill: '#FBE3DE', text: '#9B2C17' },
  warning: { fill: '#FFF1CC', text: '#7A5600' },
  faded: { fill: '#FFFFFF', text: '#8A979B' },
  /** Low, middle and high of a heat map. */
  heat: ['#FFFFFF', '#D6EAEB', '#8FC3C6'],
  gantt: { planned: '#8FC3C6', critical: '#C9822B', done: '#0F5C63', weekend: '#F3F5F6', today: '#9B2C17' },
} as const;

export const TABLE_STYLE = 'TableStyleLight1';

const DATE_FORMATS: Record<Language, string> = { en: 'd mmm yyyy', fr: 'dd/mm/yyyy', de: 'dd.mm.yyyy' };

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', CHF: 'CHF' };

/** US-English format codes, as Excel's API takes them in every locale. */
export class NumberFormats {
  constructor(
    private readonly language: Language,
    private readonly currency: string,
  ) {}

  /** `day`: day and month, for the weeks of a timeline. */
  of(type: ValueType | 'day'): string {
    switch (type) {
      case 'day':
        return this.language === 'en' ? 'd mmm' : this.language === 'fr' ? 'dd/mm' : 'dd.mm.';
      case 'text':
      case 'rating':
      case 'level':
        return 'General';
      case 'count':
        return '#,##0';
      case 'number':
      case 'score':
      case 'months':
        return '0.0';
      case 'exact':
        return '#,##0.0000';
      case 'percent':
        return '0%';
      case 'date':
        return DATE_FORMATS[this.language];
      case 'month':
        return 'mmm yyyy';
      case 'flag':
        return '[=1]"✓";[=0]"–";General';
      case 'status':
        return '0';
      case 'money':
        return this.money();
    }
  }

  /** A number format that says the whole phrase: 'as of {{value}}' → '"as of "d mmm yyyy'. */
  phrase(phrase: string, type: ValueType): string {
    const [before = '', after = ''] = phrase.split('{{value}}');
    const quoted = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
    return quoted(before) + this.of(type) + quoted(after);
  }

  private money(): string {
    const symbol = SYMBOLS[this.currency] ?? this.currency;
    return this.language === 'en' && symbol.length === 1 ? `"${symbol}"#,##0` : `#,##0 "${symbol}"`;
  }
}

/** Excel measures column widths in points here: a character is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 0.75 point. */
export const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;

/** Characters of a column that nothing sets. */
export const STANDARD_WIDTH = 8.43;

/** Characters of a timeline's day. */
export const DAY_WIDTH = 1;
