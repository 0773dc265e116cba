/** The shortest password, in characters, and the longest: that keeps a flood of them cheap. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/**
 * What is left of the passwords that are tried first when everything shorter than twelve is refused: the beginnings people fill
 * up with figures and marks, and the rows of a keyboard.
 */
const COMMONEST = [
  'password',
  'passw0rd',
  'wachtwoord',
  'w@chtwoord',
  'welkom',
  'welcome',
  'cadans',
  'qwerty',
  'qwertyuiop',
  'azerty',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'iloveyou',
  'ikhouvanjou',
  'letmein',
  'changeme',
  'administrator',
  'admin',
  'trustno1',
  'superman',
  'football',
  'voetbal',
  'zomer',
  'winter',
  'lente',
  'herfst',
  'summer',
  'autumn',
  'spring',
  'amsterdam',
  'rotterdam',
  'feyenoord',
] as const;

/** Rows one runs a finger along. */
const RUNS = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'] as const;

/**
 * Whether a password is one of those tried first: one of the commonest words, or the same twice, with nothing but figures and
 * marks around it; a run of figures or letters; a few characters over and over.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (new Set(text).size < 5) return true;
  const words = text.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return (
    RUNS.some((run) => run.includes(text)) ||
    COMMONEST.some((common) => isMadeOf(words, common) || isMadeOf(text, common))
  );
}

/** Whether a text is one word, once or more times over, with at most figures and marks between. */
function isMadeOf(text: string, word: string): boolean {
  return text.includes(word) && !/[a-z]/.test(text.replaceAll(word, ''));
}

/** What is wrong with a password as a new one; null when it will do. */
export function passwordFlaw(password: string): 'short' | 'long' | 'common' | null {
  // Counted as the API counts: what looks like one character may be two here, which makes it no weaker.
  if (password.length < SHORTEST_PASSWORD) return 'short';
  if (password.length > LONGEST_PASSWORD) return 'long';
  return isCommonPassword(password) ? 'common' : null;
}
