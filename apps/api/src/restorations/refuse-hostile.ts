import { Refusal } from '../http/refusal.js';

/** Deeper than anything that is kept: tables, rows, and what a history says of a change. */
const DEEPEST = 16;
// Names by which an object of JavaScript becomes another; nobody calls a column so.
const HOSTILE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses names that would change what an object is, text that no database keeps, and what is nested without end. */
export function refuseHostile(value: unknown, depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) refuse('hidden_characters');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) refuse('invalid_type');
  if (Array.isArray(value)) {
    for (const one of value) refuseHostile(one, depth + 1);
    return;
  }
  for (const [name, one] of Object.entries(value)) {
    if (HOSTILE.has(name)) refuse('unknown_field');
    refuseHostile(name, depth);
    refuseHostile(one, depth + 1);
  }
}

function refuse(code: string): never {
  throw new Refusal('export_unusable', { fields: [{ pointer: '/body/tables', code }] });
}
