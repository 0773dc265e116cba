/** Orders rows by id. Sorted once before they are grouped, the rows of every group are in order too. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
