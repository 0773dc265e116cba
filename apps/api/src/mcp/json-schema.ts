import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import * as z from 'zod/mini';

/** A form that can also tell itself as JSON Schema: the small zod of the contracts leaves that out. */
export function withJsonSchema<Form extends z.ZodMiniType>(
  form: Form,
): StandardSchemaWithJSON<z.input<Form>, z.output<Form>> {
  const told = (io: 'input' | 'output') => () => z.toJSONSchema(form, { io, unrepresentable: 'any' });
  return {
    '~standard': {
      version: 1,
      vendor: 'zod',
      validate: (value) => form['~standard'].validate(value),
      jsonSchema: { input: told('input'), output: told('output') },
    },
  };
}
