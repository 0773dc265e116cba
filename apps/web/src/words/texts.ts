import type { Language } from './language';

/** Words of one namespace: texts, or groups of them. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** What stands in the `{{places}}` of a text. `count` also chooses between `key_one` and `key_other`. */
export interface Places {
  readonly [name: string]: string | number | undefined;
  readonly count?: number;
}

const known: Record<Language, Map<string, Texts>> = { nl: new Map(), en: new Map() };
// A sheet of weeks asks the same few hundred texts again and again.
const found: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() };
const rules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') };

/** Adds words by the files they stand in: './nl/year.ts' is the namespace 'year', and './nl/later/year.ts' the rest of it. */
export function addTexts(language: Language, files: Readonly<Record<string, Texts>>): void {
  for (const [path, texts] of Object.entries(files)) {
    const namespace = path.replace(/^.*\/|\.ts$/g, '');
    known[language].set(namespace, { ...known[language].get(namespace), ...texts });
  }
}

function find(language: Language, namespace: string, key: string): string | undefined {
  const name = `${namespace}:${key}`;
  const before = found[language].get(name);
  if (before !== undefined) return before;
  let at: string | Texts | undefined = known[language].get(namespace);
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  if (typeof at !== 'string') return undefined;
  found[language].set(name, at);
  return at;
}

/** A text of a language with its places filled; the key itself when there is no such text. */
export function textOf(language: Language, namespace: string, key: string, places?: Places): string {
  const count = places?.count;
  const counted =
    typeof count === 'number'
      ? find(language, namespace, `${key}_${rules[language].select(count)}`)
      : undefined;
  const text = counted ?? find(language, namespace, key) ?? key;
  return places ? text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(places[name] ?? '')) : text;
}
