#!/usr/bin/env node
/**
 * Stands in for Prisma's schema engine binary: answers the same JSON-RPC lines over standard input and output,
 * through the engine's WebAssembly build (npm package @prisma/schema-engine-wasm) and the `pg` driver.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { databaseName, runOn } from './connections.mjs';
import { loadEngine, takePanic } from './load-engine.mjs';

/** Methods whose answer the command line expects to be empty. */
const SILENT = new Set([
  'dbExecute',
  'ensureConnectionValidity',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'debugPanic',
]);
const RENAMED = { getDatabaseVersion: 'version' };
/** Prisma's own codes for what the driver reports. */
const ERROR_CODES = { '3D000': 'P1003', '28P01': 'P1000', ECONNREFUSED: 'P1001' };

const words = process.argv.slice(2);
const valuesOf = (flag) => words.filter((_, index) => words[index - 1] === flag);
const url = JSON.parse(valuesOf('--datasource')[0] ?? '{}').url;

if (words.includes('--version')) console.log('schema-engine-cli 0000000000000000000000000000000000000000');
else if (words.includes('cli')) process.exitCode = await runOnce(words[words.indexOf('cli') + 1]);
else await answerLines();

/** The engine's one-shot commands: can-connect-to-database, create-database, drop-database. */
async function runOnce(command) {
  const name = `"${databaseName(url).replaceAll('"', '""')}"`;
  const statements = {
    'can-connect-to-database': [undefined, 'select 1'],
    'create-database': ['postgres', `create database ${name}`],
    'drop-database': ['postgres', `drop database if exists ${name}`],
  };
  try {
    const [database, sql] = statements[command];
    await runOn(url, database, sql);
    return 0;
  } catch (error) {
    const fields = {
      is_panic: false,
      error_code: ERROR_CODES[error.code] ?? 'P1010',
      message: error.message,
    };
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', target: 'schema_engine', fields };
    process.stderr.write(`\n${JSON.stringify(line)}\n`);
    return 1;
  }
}

/** One request a line, answered in order. */
async function answerLines() {
  const datamodels = valuesOf('--datamodels').map((file) => [file, readFileSync(file, 'utf8')]);
  let engine;
  let current;
  // A panic inside WebAssembly surfaces here, outside the call that caused it.
  process.on('uncaughtException', (error) => {
    refuse(current, error);
    process.exit(1);
  });
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = line.trim() ? JSON.parse(line) : {};
    if (!method) continue;
    current = id;
    try {
      engine ??= loadEngine(url, datamodels.length ? datamodels : undefined);
      send({ id, result: await answer(await engine, method, params ?? {}) });
    } catch (error) {
      refuse(id, error);
    }
  }
  process.exit(0);
}

async function answer(engine, method, params) {
  if (method === 'createDatabase') {
    await runOnce('create-database');
    return { databaseName: databaseName(url) };
  }
  if (method === 'introspect') params.namespaces ??= null;
  const result = await engine[RENAMED[method] ?? method](params);
  // The binary prints a difference while it works it out; this build hands it back.
  if (method === 'diff' && result?.stdout) {
    send({ id: 'print', method: 'print', params: { content: result.stdout.replace(/\n$/, '') } });
  }
  return SILENT.has(method) ? {} : (result ?? null);
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

function refuse(id, error) {
  const message = String(takePanic() || error.message || error);
  const data = { is_panic: false, message, error_code: error.code, meta: error.meta };
  send({ id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data } });
}
