/** What headers and bodies of mails are written in: each turns it into the bytes it stands for. */
const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/[ \t]+(?=\r?\n|$)/g, '')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** The text of a part of a mail, from how it was sent (Content-Transfer-Encoding); bytes come in as latin1. */
export function decodedBody(body: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8');
    case 'quoted-printable':
      return fromQuotedPrintable(body).toString('utf8');
    default:
      return Buffer.from(body, 'latin1').toString('utf8');
  }
}

const WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/gi;

/** The text of a header: encoded words (RFC 2047) as what they say, the space between two of them as nothing. */
export function decodedHeader(value: string): string {
  const words = value.replace(/(\?=)\s+(?==\?utf-8\?)/gi, '$1');
  // A character may be cut over two words, so their bytes come together before they are read.
  return words.replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) =>
    Buffer.concat(
      [...run.matchAll(WORD)].map(([, as = '', text = '']) =>
        as.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : fromQuotedPrintable(text.replaceAll('_', '=20')),
      ),
    ).toString('utf8'),
  );
}
