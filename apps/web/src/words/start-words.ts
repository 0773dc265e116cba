import type { Language } from './language';
import { nlFiles } from './nl-words';
import { setSpokenLanguage, spokenLanguage } from './spoken-language';
import { addTexts, type Texts } from './texts';

type Loaded = Promise<{ files: Record<string, Texts> }>;

const loads = {
  first: { nl: () => Promise.resolve({ files: nlFiles }), en: (): Loaded => import('./en-words') },
  later: { nl: (): Loaded => import('./nl-later-words'), en: (): Loaded => import('./en-later-words') },
};

const asked = new Map<string, Promise<void>>();

function add(part: keyof typeof loads, language: Language): Promise<void> {
  const name = `${part}:${language}`;
  const before = asked.get(name);
  if (before) return before;
  const added = loads[part][language]().then(
    ({ files }) => addTexts(language, files),
    (error) => {
      // The connection may be back when they are needed next.
      asked.delete(name);
      throw error;
    },
  );
  asked.set(name, added);
  return added;
}

addTexts('nl', nlFiles);

let hasLater = false;

// Asked after the first words are there: what comes later may have asked meanwhile, in the language of before.
async function change(language: Language): Promise<void> {
  await add('first', language);
  // Without a connection the part that needs them says so itself.
  if (hasLater) await add('later', language).catch(() => undefined);
  setSpokenLanguage(language);
}

/** Starts the words in one language; English is fetched first when it is needed. */
export async function startWords(language: Language): Promise<void> {
  await change(language);
}

/** The words of what comes after the first screen, in the language on screen. */
export async function laterWords(): Promise<void> {
  hasLater = true;
  await add('later', spokenLanguage());
}

/** The same load, done when also the words are there that only come later. */
export const withLaterWords =
  <Loaded>(load: () => Promise<Loaded>) =>
  async (): Promise<Loaded> => {
    const [loaded] = await Promise.all([load(), laterWords()]);
    return loaded;
  };

/** Changes the language of the whole page. */
export async function speak(language: Language): Promise<void> {
  await change(language);
}
