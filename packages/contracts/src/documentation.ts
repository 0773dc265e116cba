import { endpoint } from './endpoint.js';

export const showOpenApi = endpoint({
  method: 'GET',
  path: '/openapi.json',
  summary: 'The OpenAPI document of this API.',
  may: 'anyone',
});

export const showDocumentation = endpoint({
  method: 'GET',
  path: '/docs',
  summary: 'This API as a page to read.',
  may: 'anyone',
});

export const showDocumentationStyle = endpoint({
  method: 'GET',
  path: '/docs.css',
  summary: 'How that page looks.',
  may: 'anyone',
});
