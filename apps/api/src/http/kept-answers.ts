import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';

// The window (2 to the power 18 bytes) costs memory per request, and a larger one hardly helps.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 18 } };

/** JSON as it goes over the wire. */
interface Encoded {
  readonly bytes: Buffer;
  readonly encoding: 'br' | 'identity';
}

/** The bytes of an answer in the last state that was asked for. */
interface Kept {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * An answer that is the same as long as its tag is: `name` says which one it is, organisation included; without a tag it
 * is made every time.
 */
export interface Tagged {
  readonly name: string;
  readonly tag: string | undefined;
}

/**
 * Large answers that are made once and sent often. Their tag names all they depend on, so that what is kept never goes
 * stale; of each answer only the last one is kept, and what is unchanged since the caller's ETag is a 304.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Kept>;
  readonly #making = new Map<string, Promise<Buffer>>();

  constructor(maxBytes: number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes.length });
  }

  /** Answers a request with the JSON that `make` gives, in the encoding the caller takes. */
  async send(request: FastifyRequest, reply: FastifyReply, tagged: Tagged, make: () => Promise<string>) {
    // Weak: the same state may be sent in another encoding.
    const etag = tagged.tag && `W/"${tagged.tag}"`;
    if (etag) void reply.header('etag', etag);
    void reply.header('cache-control', 'private, no-cache').header('vary', 'accept-encoding, cookie');
    if (etag && request.headers['if-none-match']?.includes(etag)) {
      void reply.status(304).send();
      return;
    }
    const { bytes, encoding } = await this.read(tagged, acceptsBrotli(request), make);
    void reply.header('content-type', 'application/json; charset=utf-8');
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    void reply.send(bytes);
  }

  private async read({ name, tag }: Tagged, brotli: boolean, make: () => Promise<string>): Promise<Encoded> {
    const encoding = brotli ? 'br' : 'identity';
    const encoded = async () => {
      const text = await make();
      // Compressing in another thread is no faster, and holds on to the text until all memory is cleared up.
      return brotli ? brotliCompressSync(text, QUICK) : Buffer.from(text);
    };
    if (tag === undefined) return { bytes: await encoded(), encoding };
    const place = `${name} ${encoding}`;
    const kept = this.#kept.get(place);
    if (kept?.tag === tag) return { bytes: kept.bytes, encoding };
    const bytes = await this.once(`${place} ${tag}`, encoded);
    this.#kept.set(place, { tag, bytes });
    return { bytes, encoding };
  }

  /** Whoever asks for what is being made for somebody else, gets the same. */
  private once(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const making = this.#making.get(name) ?? make().finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }
}

function acceptsBrotli(request: FastifyRequest): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((part) => part.trim().split(';')[0] === 'br' && !/;\s*q=0(\.0*)?\s*$/.test(part));
}
