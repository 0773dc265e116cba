import type { Language } from '@cadans/contracts/session';

/** Why such a mail comes. */
export const BECAUSE_OWNER: Readonly<Record<Language, string>> = {
  nl: 'Je krijgt deze mail omdat dit je account is. Zulke mails zijn niet uit te zetten.',
  en: 'You get this mail because this is your account. Such mails cannot be switched off.',
};

export const HELLO: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) => `Dag ${name}`,
  en: (name) => `Hello ${name}`,
};

export const OPEN_SIGN_IN: Readonly<Record<Language, string>> = { nl: 'Naar inloggen', en: 'To signing in' };
export const OPEN_ACCOUNT: Readonly<Record<Language, string>> = {
  nl: 'Bekijk je account',
  en: 'See your account',
};
