import { Agent, get } from 'node:http';

const agent = new Agent({ keepAlive: true });

/**
 * Milliseconds from asking to the last byte of the answer. The bytes are dropped as they came: decoding half a megabyte of
 * JSON, and clearing it away, would be measured with the server.
 */
export function timeAnswer(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${url} was answered with ${answer.statusCode}.`));
      });
    }).once('error', reject);
  });
}
