import type { Endpoint } from '@cadans/contracts/endpoint';
import * as z from 'zod/mini';

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly minimum?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/**
 * The least body an endpoint takes, made from its contract; ids by the name of their field. With `everything` also what may
 * be left out, and one of what there may be many of.
 */
export function bodyFor(
  endpoint: Endpoint,
  ids: Readonly<Record<string, string>>,
  everything = false,
): unknown {
  if (!endpoint.body) return undefined;
  const shape = z.toJSONSchema(endpoint.body, { io: 'input', unrepresentable: 'any' }) as Shape;
  return valueFor(shape, '', ids, everything);
}

function valueFor(
  shape: Shape,
  name: string,
  ids: Readonly<Record<string, string>>,
  everything: boolean,
): unknown {
  const first = (shape.anyOf ?? shape.oneOf)?.[0];
  if (first) return valueFor(first, name, ids, everything);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'object') {
    const { properties = {}, required = [] } = shape;
    const given = everything ? Object.keys(properties) : required;
    return Object.fromEntries(
      given.map((key) => [key, valueFor(properties[key] ?? {}, key, ids, everything)]),
    );
  }
  // One of `themeIds` is a `themeId`.
  if (shape.type === 'array')
    return everything && shape.items ? [valueFor(shape.items, name.replace(/s$/, ''), ids, everything)] : [];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 0, 0);
  if (shape.format === 'date') return '2026-05-05';
  return ids[name] ?? 'x';
}
