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
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** The least body an endpoint takes, made from its contract; ids by the name of their field. */
export function bodyFor(endpoint: Endpoint, ids: Readonly<Record<string, string>>): unknown {
  if (!endpoint.body) return undefined;
  return valueFor(z.toJSONSchema(endpoint.body, { io: 'input', unrepresentable: 'any' }) as Shape, '', ids);
}

function valueFor(shape: Shape, name: string, ids: Readonly<Record<string, string>>): unknown {
  const first = (shape.anyOf ?? shape.oneOf)?.[0];
  if (first) return valueFor(first, name, ids);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'object') {
    const required = shape.required ?? [];
    return Object.fromEntries(
      required.map((key) => [key, valueFor(shape.properties?.[key] ?? {}, key, ids)]),
    );
  }
  if (shape.type === 'array') return [];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 0, 0);
  if (shape.format === 'date') return '2026-05-05';
  return ids[name] ?? 'x';
}
