/** Where what was pasted is kept while it is not imported. */
export const pasteKey = (organisationId: string): string => `results.pasted.${organisationId}`;
