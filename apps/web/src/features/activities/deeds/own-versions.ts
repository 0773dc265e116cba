import type { VersionOf } from './deed';

interface Chain {
  readonly from: number;
  to: number;
}

/**
 * The versions we made ourselves, one on the other. What is undone was seen a few of our own acts ago: it builds on the
 * last of them. As soon as somebody else came between, the version that was seen is sent and the server says who was first.
 */
export interface OwnVersions {
  readonly versionOf: VersionOf;
  readonly note: (id: string, on: number, made: number) => void;
}

export function ownVersions(): OwnVersions {
  const chains = new Map<string, Chain>();
  const holding = (id: string, version: number) => {
    const chain = chains.get(id);
    return chain && chain.from <= version && version <= chain.to ? chain : null;
  };
  return {
    versionOf: ({ id, version }) => holding(id, version)?.to ?? version,
    note: (id, on, made) => {
      const chain = holding(id, on);
      if (chain) chain.to = Math.max(chain.to, made);
      else chains.set(id, { from: on, to: made });
    },
  };
}
