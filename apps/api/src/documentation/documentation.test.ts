import { describe, expect, it } from 'vitest';
import { isForPersons } from '../keys/for-persons.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp({ demo: true });

interface Operation {
  summary: string;
  security: unknown[];
  parameters: { name: string; in: string; required: boolean; schema: unknown; description?: string }[];
  requestBody?: { required: boolean; content: Record<string, unknown> };
  responses: Record<string, { description: string; content?: Record<string, { schema: unknown }> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

const document = (await (await app.ask('/api/openapi.json')).json()) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Every reference in the document, wherever it stands. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' && typeof part === 'string' ? [part] : referencesIn(part),
  );
}

describe('the OpenAPI document', () => {
  it('is of version 3.1 and has what one must have', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Cadans', version: '1' });
    expect(Object.keys(document.paths).every((path) => path.startsWith('/api/'))).toBe(true);
  });

  it('names every route that is served, and none besides', () => {
    const served = app.endpoints.map(
      ({ method, path }) => `${method.toLowerCase()} /api${path.replace(/:(\w+)/g, '{$1}')}`,
    );
    expect(new Set(served).size).toBe(served.length);
    expect(operations.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(served.toSorted());
  });

  it('describes every parameter of a path, once', () => {
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      const described = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(described.map(({ name }) => name).toSorted(), path).toEqual(named);
      expect(
        described.every(({ required, schema }) => required && schema),
        path,
      ).toBe(true);
      const keys = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });

  it('says of each operation what it does, who may, what it takes and what it answers', () => {
    for (const { method, path, operation } of operations) {
      const told = `${method} ${path}`;
      expect(operation.summary.length, told).toBeGreaterThan(10);
      const codes = Object.keys(operation.responses);
      expect(
        codes.every((code) => /^([1-5]\d\d|default)$/.test(code)),
        told,
      ).toBe(true);
      expect(
        codes.some((code) => code.startsWith('2')),
        told,
      ).toBe(true);
      for (const response of Object.values(operation.responses))
        expect(response.description, told).toBeTruthy();
      if (path.startsWith('/api/organisations/')) {
        const byKey = app.endpoints.find(
          (one) =>
            `${one.method} /api${one.path}` ===
            `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
        );
        const session = byKey?.onlyByKey ? [] : [{ session: [] }];
        const ways = byKey && isForPersons(byKey) ? session : [...session, { key: [] }];
        expect(operation.security, told).toEqual(ways);
      }
      if (['patch', 'put'].includes(method)) expect(operation.requestBody?.required, told).toBe(true);
      if (method === 'get') expect(operation.requestBody, told).toBeUndefined();
    }
  });

  it('refers to nothing that is not in it', () => {
    for (const reference of referencesIn(document)) {
      const found = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('is JSON Schema of an object in every body', () => {
    for (const { path, operation } of operations) {
      const body = operation.requestBody?.content['application/json'] as
        | { schema: Record<string, unknown> }
        | undefined;
      if (body) expect(body.schema, path).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });
});

describe('the page', () => {
  it('shows every route with what it asks and refuses, without a script', async () => {
    const page = await (await app.ask('/api/docs')).text();
    for (const { method, path, refusals = [], summary } of app.endpoints) {
      expect(page).toContain(`<b class="${method.toLowerCase()}">${method}</b> <code>/api${path}</code>`);
      expect(page).toContain(summary.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
      for (const refusal of refusals) expect(page).toContain(`<code>${refusal}</code>`);
    }
    expect(page).not.toMatch(/<script|\s(style|on\w+)=/);
  });
});
