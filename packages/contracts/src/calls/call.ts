import type { Endpoint } from '../endpoint.js';

/**
 * What has to be known of a contract to call it. Its forms come along as a type alone: the browser can then ask before, or
 * without, fetching the library that the forms are written in. Method and path stand here again and are compared with the
 * contract's by the compiler.
 */
export interface Call<E extends Endpoint = Endpoint> {
  readonly method: E['method'];
  readonly path: E['path'];
  /** Never there: it only ties the type. */
  readonly contract?: E;
}

/** The contract of a call. */
export type ContractOf<C extends Call> = NonNullable<C['contract']>;
