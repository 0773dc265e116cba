import type { PromiseDeed, Said } from './promise-deeds';

/**
 * Several deeds as one: done one after the other, told once, taken back as one. When one of them is refused, what was done
 * before it is taken back, as far as it can be, and the refusal is thrown.
 */
export function together(deeds: readonly PromiseDeed[], { said, back }: Said): PromiseDeed {
  return {
    said,
    send: async () => {
      const backs: PromiseDeed[] = [];
      try {
        for (const { send } of deeds) {
          const undone = await send();
          if (undone) backs.unshift(undone);
        }
      } catch (error) {
        for (const { send } of backs) await send().catch(() => null);
        throw error;
      }
      return backs.length === deeds.length ? together(backs, { said: back, back: said }) : null;
    },
  };
}
