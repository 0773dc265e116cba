import { hashPassword as scrypt } from 'better-auth/crypto';
import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, NOBODYS_HASH, verifyPassword } from './passwords.js';
import { TurnsOfWork } from './turns-of-work.js';

const PASSWORD = 'Zoë’s lange wachtwoord';

describe('a password', () => {
  it('is kept as argon2id with what OWASP asks at least, and never twice alike', async () => {
    const hash = await hashPassword(PASSWORD);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await hashPassword(PASSWORD)).not.toBe(hash);
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
    expect(await verifyPassword({ hash, password: PASSWORD.normalize('NFD') })).toBe(true);
    expect(await verifyPassword({ hash, password: `${PASSWORD} ` })).toBe(false);
    expect(isOutdated(hash)).toBe(false);
  });

  it('of before is still known, and is outdated', async () => {
    const hash = await scrypt(PASSWORD);
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
    expect(await verifyPassword({ hash, password: 'een ander wachtwoord' })).toBe(false);
    expect(isOutdated(hash)).toBe(true);
  });

  it('is nobody’s where there is none', async () => {
    expect(await verifyPassword({ hash: NOBODYS_HASH, password: PASSWORD })).toBe(false);
  });
});

describe('a flood of work', () => {
  it('is done two at a time, in turn; what comes on top is refused at once', async () => {
    const turns = new TurnsOfWork(2, 3);
    let busy = 0;
    let most = 0;
    const done: number[] = [];
    const all = await Promise.allSettled(
      [0, 1, 2, 3, 4, 5, 6].map((nth) =>
        turns.take(async () => {
          most = Math.max(most, ++busy);
          await new Promise((later) => setTimeout(later, 5));
          busy--;
          done.push(nth);
        }),
      ),
    );
    expect(most).toBe(2);
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(all.flatMap((each) => (each.status === 'rejected' ? each.reason : []))).toMatchObject([
      { code: 'unavailable' },
      { code: 'unavailable' },
    ]);
    expect(await turns.take(async () => 'weer vrij')).toBe('weer vrij');
  });

  it('leaves its place when work fails', async () => {
    const turns = new TurnsOfWork(1, 1);
    await expect(turns.take(() => Promise.reject(new Error('mis')))).rejects.toThrow('mis');
    expect(await turns.take(async () => 1)).toBe(1);
  });
});
