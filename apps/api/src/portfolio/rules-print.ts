import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { factsStatement } from '../facts/facts-statement.js';
import { accountLine } from './account-line.js';

const BESIDE = { version: '', today: '', holidays: '' };
let print: string | undefined;

/**
 * Names the rules that this process reckons by: a fingerprint of the rules themselves and of how facts get there. A summary
 * of an older release is thereby known for what it is, without anybody having to raise a number.
 */
export function rulesPrint(): string {
  print ??= makePrint();
  return print;
}

function makePrint(): string {
  const { resolve } = createRequire(import.meta.url);
  const rules = dirname(resolve('@cadans/domain/account'));
  const names = readdirSync(rules).filter((name) => name.endsWith('.js') && !name.includes('.test.'));
  const hash = createHash('sha256');
  for (const path of [
    ...names.sort().map((name) => join(rules, name)),
    resolve('@cadans/contracts/read-facts'),
  ]) {
    hash.update(basename(path)).update(readFileSync(path));
  }
  return hash.update(factsStatement('', BESIDE).text).update(`${accountLine}`).digest('base64url');
}
