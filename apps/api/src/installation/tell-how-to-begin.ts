import type { INestApplicationContext } from '@nestjs/common';
import { Installation } from './installation.js';

/**
 * Says in the log how the first person begins, as long as nobody did: with the code, which whoever reads the log may have.
 * Of all that is secret it is the only thing that is ever logged; it opens nothing once somebody began.
 */
export async function tellHowToBegin(app: INestApplicationContext, site: string): Promise<void> {
  const code = await app.get(Installation, { strict: false }).setupCode();
  if (code === undefined) return;
  process.stdout.write(
    `Nobody is here yet. Open ${process.env.CADANS_URL || site} and set Cadans up; from another machine with the set-up code ${code}\n`,
  );
}
