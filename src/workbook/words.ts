/** Texts of ours in cells people may edit: which of them change with the language, and which are the user's own. */
import type { Catalogue } from '../i18n';

/** The texts under `content.<section>`, by their path within it: `tools.level1`. */
export function wordsIn(catalogue: Catalogue, section: string): ReadonlyMap<string, string> {
  const content = catalogue['content'];
  const found = typeof content === 'object' ? content[section] : undefined;
  return new Map(typeof found === 'object' ? leaves(found, '') : []);
}

function leaves(catalogue: Catalogue, path: string): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const mark = (section: string, text: string) => `${section}: ${text}`;

/** Translates one section's words from one language to another, and back, without touching the user's own texts. */
export class Translation {
  private readonly to = new Map<string, string>();
  private readonly targets: ReadonlySet<string>;
  private readonly own = new Set<string>();

  constructor(
    private readonly section: string,
    from: ReadonlyMap<string, string>,
    to: ReadonlyMap<string, string>,
    private readonly kept: ReadonlySet<string>,
  ) {
    for (const [word, text] of from) this.to.set(text, to.get(word) ?? text);
    this.targets = new Set(to.values());
  }

  /** Looks at a text before anything is translated: one of the user's own that reads like a word to come is kept. */
  see(text: string): void {
    const isOurs = this.to.has(text) && !this.isKept(text);
    if (!isOurs && this.targets.has(text)) this.own.add(text);
  }

  translated(text: string): string {
    const target = this.isKept(text) ? undefined : this.to.get(text);
    // Were it translated, it could no longer be told from the user's own on the way back.
    return target === undefined || this.own.has(target) ? text : target;
  }

  /** What has to be remembered, so that the way back leaves the same texts alone. */
  toKeep(): string[] {
    const untranslated = [...this.to].filter(([, target]) => this.own.has(target)).map(([text]) => text);
    return [...this.own, ...untranslated].map((text) => mark(this.section, text));
  }

  private isKept(text: string): boolean {
    return this.kept.has(mark(this.section, text));
  }
}
