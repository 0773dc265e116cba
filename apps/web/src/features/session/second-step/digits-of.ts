/** The digits of what was typed or pasted: '123 456' is 123456. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, '');
