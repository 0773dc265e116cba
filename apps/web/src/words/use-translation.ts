import { useSyncExternalStore } from 'react';
import type { Language } from './language';
import { onLanguage, spokenLanguage } from './spoken-language';
import { type Places, textOf } from './texts';
import type { Words } from './words';

type Counted<Key extends string> = Key extends `${infer Bare}_one` | `${infer Bare}_other` ? Bare : Key;

type KeyOf<Text> = {
  [Key in keyof Text & string]: Text[Key] extends string ? Counted<Key> : `${Key}.${KeyOf<Text[Key]>}`;
}[keyof Text & string];

export type Namespace = keyof Words;

/** Says a text of one namespace: `t('title')`, `t('late', { count: 2 })`, `t('status.done')`. */
export type Translate<N extends Namespace> = (key: KeyOf<Words[N]>, places?: Places) => string;

const translates = new Map<string, (key: string, places?: Places) => string>();

/** The texts of a namespace in the language on screen; the same function as long as that language is. */
export function translateOf<N extends Namespace>(
  namespace: N,
  language: Language = spokenLanguage(),
): Translate<N> {
  const name = `${language}:${namespace}`;
  const before = translates.get(name);
  if (before) return before;
  const made = (key: string, places?: Places) => textOf(language, namespace, key, places);
  translates.set(name, made);
  return made;
}

/** The texts of a namespace for a part, which is drawn again when another language is chosen. */
export function useTranslation<N extends Namespace>(namespace: N): { t: Translate<N>; language: Language } {
  const language = useSyncExternalStore(onLanguage, spokenLanguage);
  return { t: translateOf(namespace, language), language };
}
