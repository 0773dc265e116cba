/** Whether a text has the form of an e-mail address: enough to catch a slip; only a mail can tell whether it is one. */
export const looksLikeAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text);
