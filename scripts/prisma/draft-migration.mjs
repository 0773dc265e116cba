/** Drafts the next migration: what the schema asks for beyond the migrations there are. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** First line of every migration: rows that row-level security hides become an error instead of a silence. */
const OPENING = 'set row_security = off;\n\n';

/**
 * Writes prisma/migrations/NNNN_name/migration.sql for review: Prisma knows no checks, policies or triggers.
 *
 * @param diff runs `prisma migrate diff` with these arguments and resolves its exit code.
 * @returns the exit code: 0 when there was nothing to draft, or a draft was written.
 */
export async function draftMigration(root, name, diff) {
  const migrations = join(root, 'prisma/migrations');
  const numbers = readdirSync(migrations).map((folder) => Number.parseInt(folder, 10) || 0);
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
  const folder = join(migrations, `${number}_${name}`);
  const draft = join(root, 'node_modules/.cache/cadans/draft.sql');
  mkdirSync(join(draft, '..'), { recursive: true });
  writeFileSync(draft, '');
  const wanted = ['--from-migrations', migrations, '--to-schema', 'prisma/schema.prisma', '--exit-code'];
  const code = await diff([...wanted, '--script', '--output', draft]);
  if (code === 0) console.log('The migrations say what the schema says: nothing to draft.');
  if (code !== 2) return code;
  if (existsSync(folder)) throw new Error(`${folder} exists already.`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), OPENING + readFileSync(draft, 'utf8'));
  console.log(
    `Review prisma/migrations/${number}_${name}/migration.sql, add what Prisma cannot say, then npm start.`,
  );
  return 0;
}
