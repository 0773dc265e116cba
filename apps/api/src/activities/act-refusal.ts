import type { Act } from '@cadans/contracts/batches';
import { Refusal } from '../http/refusal.js';

/** An act of a batch, with its place there. */
export interface PlacedAct<A extends Act = Act> {
  readonly place: number;
  readonly act: A;
}

/** Where an act says what the same act alone says in its body. */
const INSIDE: Partial<Record<Act['is'], string>> = { create: '/activity', change: '/changes' };

/** The same refusal with pointers to the act: to the act itself, or to the field of it that is not right. */
export function refusalOfAct({ place, act }: PlacedAct, { code, details }: Refusal): Refusal {
  const pointer = `/body/acts/${place}`;
  const inside = `${pointer}${INSIDE[act.is] ?? ''}`;
  const fields = details.fields?.map((field) => ({
    ...field,
    pointer: field.pointer.replace(/^\/body/, inside),
  }));
  return new Refusal(code, { ...details, fields: fields ?? [{ pointer, code }] });
}
