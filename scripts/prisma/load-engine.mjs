/** Loads the WebAssembly build of Prisma's schema engine and gives it a driver. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { driverFor } from './driver.mjs';

let panic = '';
// The engine looks this global up when it panics.
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    panic = message;
  },
};

/** The engine's last panic, which explains an error better than the error itself. */
export function takePanic() {
  const taken = panic;
  panic = '';
  return taken;
}

/** An engine on one database, told of the schema files ([name, text]) when there are any. */
export async function loadEngine(url, datamodels) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const driver = bindMigrationAwareSqlAdapterFactory(driverFor(url));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, driver);
}
