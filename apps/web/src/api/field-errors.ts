import { CallError } from './call-error';

/**
 * The refusals of single fields by name, for setError of a form: '/body/title' is the field 'title',
 * '/body/themes/0/weight' is 'themes.0.weight'.
 */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof CallError)) return {};
  return Object.fromEntries(
    error.errors
      .filter(({ pointer }) => pointer.startsWith('/body/'))
      .map(({ pointer, detail }) => [pointer.slice('/body/'.length).replaceAll('/', '.'), detail]),
  );
}
