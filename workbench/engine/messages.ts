/** What the calculation itself has to say about a formula; messages of custom functions come from the functions. */

const MESSAGES = {
  en: {
    argumentCount: 'This function takes {least} to {most} arguments, not {given}.',
    argumentCountExact: 'This function takes {least} arguments, not {given}.',
    argumentMissing: 'The argument {name} is left out; this function needs it.',
    unknownFunction: 'There is no function {name}.',
    unknownName: 'There is no name {name}.',
    malformed: 'The formula cannot be read at character {position}: {near}',
    unbalanced: 'The formula cannot be read: a parenthesis, brace, bracket or quotation mark is not closed.',
    notSpilled: '{reference} is not the first cell of a spilled result.',
    spillBlocked: 'The result needs {rows} rows and {columns} columns, but {cell} is in the way.',
    spillInTable: 'A result of several cells cannot lie in a table.',
  },
  fr: {
    argumentCount: 'Cette fonction prend de {least} à {most} arguments, et non {given}.',
    argumentCountExact: 'Cette fonction prend {least} arguments, et non {given}.',
    argumentMissing: 'L’argument {name} est omis ; cette fonction en a besoin.',
    unknownFunction: 'La fonction {name} n’existe pas.',
    unknownName: 'Le nom {name} n’existe pas.',
    malformed: 'La formule n’est pas lisible au caractère {position} : {near}',
    unbalanced:
      'La formule n’est pas lisible : une parenthèse, une accolade, un crochet ou un guillemet n’est pas fermé.',
    notSpilled: '{reference} n’est pas la première cellule d’un résultat propagé.',
    spillBlocked: 'Le résultat demande {rows} lignes et {columns} colonnes, mais {cell} fait obstacle.',
    spillInTable: 'Un résultat de plusieurs cellules ne peut pas se trouver dans un tableau.',
  },
  de: {
    argumentCount: 'Diese Funktion nimmt {least} bis {most} Argumente, nicht {given}.',
    argumentCountExact: 'Diese Funktion nimmt {least} Argumente, nicht {given}.',
    argumentMissing: 'Das Argument {name} ist ausgelassen; diese Funktion braucht es.',
    unknownFunction: 'Es gibt keine Funktion {name}.',
    unknownName: 'Es gibt keinen Namen {name}.',
    malformed: 'Die Formel ist an Zeichen {position} nicht lesbar: {near}',
    unbalanced:
      'Die Formel ist nicht lesbar: Eine Klammer oder ein Anführungszeichen wurde nicht geschlossen.',
    notSpilled: '{reference} ist nicht die erste Zelle eines übergelaufenen Ergebnisses.',
    spillBlocked: 'Das Ergebnis braucht {rows} Zeilen und {columns} Spalten, aber {cell} ist im Weg.',
    spillInTable: 'Ein Ergebnis aus mehreren Zellen kann nicht in einer Tabelle liegen.',
  },
} as const;

export type EngineLanguage = keyof typeof MESSAGES;
export type EngineMessage = keyof (typeof MESSAGES)['en'];

export function engineMessage(
  language: EngineLanguage | undefined,
  key: EngineMessage,
  values: Record<string, string | number> = {},
): string {
  const exact = key === 'argumentCount' && values.least === values.most ? 'argumentCountExact' : key;
  return MESSAGES[language ?? 'en'][exact].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}
