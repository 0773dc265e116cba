import type { Endpoint } from '@cadans/contracts/endpoint';

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The readable page of the API: every operation by noun, who may, and what can be refused. No scripts. */
export function documentationPage(endpoints: readonly Endpoint[]): string {
  const nouns = Map.groupBy(
    endpoints,
    ({ path }) => path.replace('/organisations/:organisationId', '').split('/')[1] ?? '',
  );
  const sections = [...nouns].sort(([one], [other]) => one.localeCompare(other));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Cadans API</title>
<link rel="stylesheet" href="/api/docs.css">
<main>
<h1>Cadans API</h1>
<p>Everything the screens can do. JSON in, JSON out; the whole contract is the
<a href="/api/openapi.json">OpenAPI document</a>. Sign in by <code>POST /api/auth/sign-in/email</code>; the session
travels as a cookie. Changing what exists takes <code>If-Match</code> with its version; a POST may carry an
<code>Idempotency-Key</code>. What is refused comes back as a problem document (RFC 9457) in the language of
<code>Accept-Language</code> (nl or en).</p>
${sections.map(([noun, operations]) => sectionOf(noun, operations)).join('\n')}
</main>
</html>`;
}

function sectionOf(noun: string, operations: readonly Endpoint[]): string {
  return `<section id="${safe(noun)}"><h2>${safe(noun)}</h2>${operations.map(operationOf).join('')}</section>`;
}

function operationOf({
  method,
  path,
  summary,
  may,
  refusals = [],
  precondition,
  confirmed,
  onlyByKey,
}: Endpoint): string {
  const notes = [
    `<span class="may">${safe(may.replace('_', ' '))}</span>`,
    ...(onlyByKey ? ['<span>API key only</span>'] : []),
    ...(precondition ? ['<span>If-Match</span>'] : []),
    ...(confirmed ? ['<span>confirmed in the last ten minutes</span>'] : []),
    ...refusals.map((refusal) => `<code>${safe(refusal)}</code>`),
  ];
  return `<article><p><b class="${method.toLowerCase()}">${method}</b> <code>/api${safe(path)}</code></p>
<p>${safe(summary)}</p><p class="notes">${notes.join(' ')}</p></article>`;
}

export const DOCUMENTATION_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;background:light-dark(#fbfaf5,#1b1a17);color:light-dark(#1c1b17,#ece9e0)}
main{max-width:52rem;margin:0 auto;padding:3rem 1.25rem}
h1,h2{font-family:Georgia,serif}h2{margin-top:2.5rem;text-transform:capitalize}
a{color:light-dark(#1f5c4c,#7fc4ae)}
article{border-top:1px solid light-dark(#e4dfd2,#3a372f);padding:.5rem 0}
article p{margin:.25rem 0;overflow-wrap:anywhere}
b{display:inline-block;min-width:4.5rem;color:light-dark(#1f5c4c,#7fc4ae)}
.notes{font-size:.85rem;color:light-dark(#625d50,#a9a394)}.may{font-weight:600}`;
