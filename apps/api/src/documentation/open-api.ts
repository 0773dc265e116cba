import type { Endpoint } from '@cadans/contracts/endpoint';
import { Problem } from '@cadans/contracts/problem';
import * as z from 'zod/mini';
import { isForPersons } from '../keys/for-persons.js';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** The OpenAPI 3.1 document of the contracts that are served. */
export function openApiOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cadans',
      version: '1',
      description: 'One yearly plan in which every activity serves a chosen theme and has one named owner.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'cadans.session_token' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key, of the form cdn_…' },
      },
    },
  };
}

function operationOf(endpoint: Endpoint): Json {
  const { summary, may, body, upload, answer, status = 200, precondition, confirmed } = endpoint;
  const refusals = [
    ...(confirmed ? ['confirm_yourself'] : []),
    ...(endpoint.ownAccount ? ['demo_account'] : []),
    ...(endpoint.refusals ?? []),
  ];
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    summary,
    'x-may': may,
    ...(confirmed && { 'x-confirmed': true }),
    ...(refusals.length > 0 && { 'x-refusals': refusals }),
    security: waysInto(endpoint),
    parameters: parametersOf(endpoint),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    ...(upload && { requestBody: { required: true, content: { [upload]: {} } } }),
    responses: {
      [status]: {
        description: 'Done.',
        ...(answer && { content: { 'application/json': { schema: schemaOf(answer, 'output') } } }),
      },
      ...(precondition && { 412: problem('Changed meanwhile.'), 428: problem('If-Match is missing.') }),
      default: problem(
        refusals.length > 0 ? `A problem; among others: ${refusals.join(', ')}.` : 'A problem.',
      ),
    },
  };
}

/** By what one comes in: nothing, a session, an API key. */
function waysInto(endpoint: Endpoint): Json[] {
  if (endpoint.may === 'anyone') return [];
  return [...(endpoint.onlyByKey ? [] : [{ session: [] }]), ...(isForPersons(endpoint) ? [] : [{ key: [] }])];
}

function parametersOf({ params, query, precondition, method, may }: Endpoint): Json[] {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...fieldsOf(params, 'path'),
    ...fieldsOf(query, 'query'),
    ...(precondition ? [header('If-Match', true, 'The version the caller saw.')] : []),
    ...(method === 'POST' && may !== 'anyone'
      ? [header('Idempotency-Key', false, 'The same request under the same key is done once.')]
      : []),
  ];
}

function fieldsOf(schema: z.ZodMiniType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
  }));
}
