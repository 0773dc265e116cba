import * as z from 'zod/mini';

interface Shape {
  readonly format?: string;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Where a schema takes an id: `acts.0.activity.helperIds.0` for the helpers of an activity of an act, whatever its kind. */
export function idSlots(schema: z.ZodMiniType | undefined): string[] {
  if (!schema) return [];
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return [...new Set(slotsIn(shape, []))].sort();
}

function slotsIn(
  { format, anyOf = [], oneOf = [], items, properties = {} }: Shape,
  path: string[],
): string[] {
  return [
    ...(format === 'uuid' ? [path.join('.')] : []),
    ...[...anyOf, ...oneOf].flatMap((one) => slotsIn(one, path)),
    ...(items ? slotsIn(items, [...path, '0']) : []),
    ...Object.entries(properties).flatMap(([name, one]) => slotsIn(one, [...path, name])),
  ];
}
