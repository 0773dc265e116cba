import type { Endpoint } from '@cadans/contracts/endpoint';
import type { KeyInUse } from '@cadans/contracts/keys';
import type { Language } from '@cadans/contracts/session';
import { type Ability, may } from '@cadans/domain/ability';
import { keyMay } from '@cadans/domain/key-scope';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod/mini';
import { type Asking, NoCadans, Refused } from './asking.js';
import { withJsonSchema } from './json-schema.js';

type Words = Readonly<Record<Language, string>>;

/** What a tool tells: in one sentence in both languages, and as data of the form of its `output`. */
export interface Told<Data> {
  readonly words: Words;
  readonly data: Data;
}

interface Declared<Input extends z.ZodMiniObject, Output extends z.ZodMiniObject> {
  readonly name: string;
  readonly title: Words;
  /** For the model that chooses among tools: what it does, what it needs, and when it is refused. */
  readonly description: string;
  /** What it asks of the API. Whoever may not all of it is not offered the tool. */
  readonly contracts: readonly Endpoint[];
  /** It changes something; a second call with the same `idempotencyKey` changes nothing more. */
  readonly writes?: true;
  readonly input: Input;
  readonly output: Output;
  readonly run: (given: z.output<Input>, asking: Asking) => Promise<Told<z.input<Output>>>;
}

/** Something an assistant can do on behalf of a member, by contracts that the member could use as well. */
export interface Tool {
  readonly name: string;
  readonly contracts: readonly Endpoint[];
  offer(server: McpServer, asking: Asking): void;
}

/** Declares a tool, held to the forms of what it takes and tells. */
export function tool<const Input extends z.ZodMiniObject, const Output extends z.ZodMiniObject>(
  declared: Declared<Input, Output>,
): Tool {
  const { name, title, description, contracts, writes = false, input, output, run } = declared;
  const forms = { inputSchema: withJsonSchema(input), outputSchema: withJsonSchema(output) };
  const annotations = {
    readOnlyHint: !writes,
    // Nothing deletes, and what is postponed stands in a ledger.
    destructiveHint: false,
    idempotentHint: !writes,
    openWorldHint: false,
  };
  return {
    name,
    contracts,
    offer: (server, asking) => {
      const { language } = asking.who;
      server.registerTool(name, { title: title[language], description, annotations, ...forms }, (given) =>
        run(given, asking).then(
          ({ words, data }) => resultOf(words[language], data),
          (error: unknown) => refusalOf(error, language),
        ),
      );
    },
  };
}

/** Whether a key opens all that a tool asks, for its member as they are now. */
export function opens({ scopes, member }: KeyInUse, { contracts }: Pick<Tool, 'contracts'>): boolean {
  return contracts.every(({ may: needed, keyMay: less }) => {
    const ability = needed as Ability;
    return keyMay(scopes, less ?? ability) && may(member, ability);
  });
}

/** Programs that know no structured content read the same as text. */
const resultOf = (sentence: string, data: Record<string, unknown>): CallToolResult => ({
  content: [
    { type: 'text', text: sentence },
    { type: 'text', text: JSON.stringify(data) },
  ],
  structuredContent: data,
});

/** What was refused, in the words of the API. A fault of ours tells nothing of itself. */
function refusalOf(error: unknown, language: Language): CallToolResult {
  if (error instanceof Refused) {
    const { title, detail, errors = [] } = error.problem;
    const fields = errors.map((field) => `${field.pointer}: ${field.detail}`);
    return wrong([`${title}. ${detail}`, ...fields].join('\n'));
  }
  if (!(error instanceof NoCadans)) console.error(error);
  return wrong(NO_ANSWER[language]);
}

const wrong = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });

const NO_ANSWER: Words = {
  nl: 'Cadans geeft geen antwoord. Probeer het over een minuut opnieuw.',
  en: 'Cadans does not answer. Try again in a minute.',
};
