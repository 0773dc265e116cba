import type { Page } from '@playwright/test';
import { expect } from '../world/journey.js';

/**
 * The newest mail of this subject that has not been read here before, by whoever looks after this machine: answers where its link
 * leads, as path and fragment. `read` keeps the mails apart from one call to the next.
 */
export async function mailedLink(mailbox: Page, subject: string, read: Set<string>): Promise<string> {
  let found = '';
  await expect(async () => {
    await mailbox.goto('/mailbox');
    const mails = await mailbox.getByRole('link', { name: subject }).all();
    const addresses = await Promise.all(mails.map((mail) => mail.getAttribute('href')));
    found = addresses.find((address) => address !== null && !read.has(address)) ?? '';
    expect(found).not.toBe('');
  }).toPass({ timeout: 60_000 });
  read.add(found);
  await mailbox.goto(found);
  const text = (await mailbox.locator('pre').first().textContent()) ?? '';
  const { pathname, hash } = new URL(/https?:\/\/\S+#(?:[\da-f-]{36}\/)?[\w-]{43}/.exec(text)?.[0] ?? '');
  return pathname + hash;
}
