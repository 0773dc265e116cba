import { type NumericDate, numericDate, numericDay } from './import-date-text.js';

/** In which order a column writes day, month and year when all are numbers. `ymd` only with years of two digits. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * What a whole column says about its order:
 * - `not_needed`: nothing in it depends on the order (ISO dates, months by name, no dates at all);
 * - `certain`: at least one row can be read in this order only, and none contradicts it (`row` is the first proof);
 * - `ambiguous`: every row can be read in several orders, and differently: whoever imports is asked (`row` is an example);
 * - `contradictory`: rows prove different orders. Whoever imports chooses; the rows that do not fit are refused one by one.
 */
export type DateOrderVerdict =
  | { readonly kind: 'not_needed' }
  | { readonly kind: 'certain'; readonly order: DateOrder; readonly row: number }
  | { readonly kind: 'ambiguous'; readonly options: readonly DateOrder[]; readonly row: number }
  | {
      readonly kind: 'contradictory';
      readonly options: readonly DateOrder[];
      readonly proofs: readonly { readonly order: DateOrder; readonly rows: readonly number[] }[];
    };

/**
 * Decides the order by evidence over the whole column, never by a guess: a part above 12 is no month, above 31 no day.
 * A date that fits no order proves nothing (it is refused on its own row). Days without a year ('14-4') count when they are
 * `yearless` dates. Rows count from 0.
 */
export function dateOrder(values: readonly string[], yearless = false): DateOrderVerdict {
  const telling = values.flatMap((text, row) => {
    const date = numericDate(text);
    const day = yearless ? numericDay(text) : undefined;
    const orders = date ? possibleOrders(date) : day ? ordersOfDay(day) : [];
    const differs =
      orders.length === 1 ||
      (date ? !date.fullYear : false) ||
      (date?.parts ?? day)?.[0] !== (date?.parts ?? day)?.[1];
    return orders.length > 0 ? [{ row, orders, differs }] : [];
  });
  // 05-05-2024 is the same day in both orders, so it does not need one.
  const example = telling.find(({ differs }) => differs);
  if (!example) return { kind: 'not_needed' };
  const open = DATE_ORDERS.filter((order) => telling.every(({ orders }) => orders.includes(order)));
  const [order] = open;
  if (order && open.length > 1) return { kind: 'ambiguous', options: open, row: example.row };
  if (order) {
    const proof = telling.find(({ orders }) => orders.length === 1) ?? example;
    return { kind: 'certain', order, row: proof.row };
  }
  const proofs = DATE_ORDERS.flatMap((proven) => {
    const rows = telling
      .filter(({ orders }) => orders.length === 1 && orders[0] === proven)
      .map(({ row }) => row);
    return rows.length > 0 ? [{ order: proven, rows }] : [];
  });
  return { kind: 'contradictory', options: proofs.map((proof) => proof.order), proofs };
}

function possibleOrders({ parts: [first, second, third], fullYear, firstOfTwo }: NumericDate): DateOrder[] {
  const short = !fullYear && firstOfTwo && isMonth(second) && isDay(third);
  return [...ordersOfDay([first, second]), ...(short ? (['ymd'] as const) : [])];
}

function ordersOfDay([first, second]: readonly [number, number]): DateOrder[] {
  return [
    ...(isDay(first) && isMonth(second) ? (['dmy'] as const) : []),
    ...(isMonth(first) && isDay(second) ? (['mdy'] as const) : []),
  ];
}

const isDay = (part: number) => part >= 1 && part <= 31;
const isMonth = (part: number) => part >= 1 && part <= 12;
