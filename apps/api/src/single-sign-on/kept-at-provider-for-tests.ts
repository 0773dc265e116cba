import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** What a provider of the tests keeps, in memory; a test may let time pass for who is signed in there. */
export function keptAtProvider() {
  const kept = new Map<string, AdapterPayload>();
  const forget = (isMeant: (payload: AdapterPayload) => boolean) => {
    for (const [key, payload] of kept) if (isMeant(payload)) kept.delete(key);
  };
  const adapter: AdapterFactory = (name): Adapter => ({
    upsert: async (id, payload) => void kept.set(`${name} ${id}`, payload),
    find: async (id) => kept.get(`${name} ${id}`),
    findByUid: async (uid) => [...kept.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = kept.get(`${name} ${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void kept.delete(`${name} ${id}`),
    revokeByGrantId: async (grantId) => forget((payload) => payload.grantId === grantId),
  });
  /** Whoever is signed in there has been for so many seconds longer. */
  const ageSessions = (seconds: number) => {
    for (const payload of kept.values()) if (payload.loginTs) payload.loginTs -= seconds;
  };
  return { adapter, ageSessions };
}
