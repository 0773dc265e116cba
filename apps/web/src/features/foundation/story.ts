import type { Plan } from '@cadans/contracts/plans';

type Foundation = Plan['foundation'];

/** The four texts of a foundation. They share one version on the server, and are written one by one. */
export type StoryField = Exclude<keyof Foundation, 'version'>;
export type StoryText = Foundation[StoryField];

/** Whether two texts (or lists of lines) say the same. */
export function saysTheSame(one: StoryText, other: StoryText): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was typed as it will be kept: trimmed, and without empty lines in a list. */
export function tidy<Text extends StoryText>(text: Text): Text;
export function tidy(text: StoryText): StoryText {
  return typeof text === 'string' ? text.trim() : text.map((line) => line.trim()).filter(Boolean);
}

/** Somebody else wrote this text since the writing began, and now there are two. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * What to do with a text that was written over `base`, when the server now has `theirs`: save it, leave it (it says
 * the same already), or let the person choose. Another field that changed meanwhile is nobody's loss.
 */
export function reconcile(base: StoryText, mine: StoryText, theirs: StoryText): 'save' | 'leave' | 'choose' {
  if (saysTheSame(mine, theirs)) return 'leave';
  return saysTheSame(base, theirs) ? 'save' : 'choose';
}
