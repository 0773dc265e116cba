import type { Call } from '@cadans/contracts/calls/call';
import type { Endpoint } from '@cadans/contracts/endpoint';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'may' in value;

const contracts = import.meta.glob<Record<string, unknown>>(
  ['../../../../packages/contracts/src/*.ts', '!**/*.test.ts'],
  { eager: true },
);

const nameOf = ({ method, path }: Call) => `${method} ${path}`;

const declared = new Map(
  Object.values(contracts)
    .flatMap((contract) => Object.values(contract))
    .filter(isEndpoint)
    .map((endpoint) => [nameOf(endpoint), endpoint.answer]),
);

/** Reads an answer by the contract of its call; throws when it is of another form. */
export function readByContract(asked: Call, answer: unknown): unknown {
  return declared.get(nameOf(asked))?.parse(answer) ?? answer;
}
