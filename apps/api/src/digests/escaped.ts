/** A text as it may stand in HTML, between tags and in a quoted attribute. Control characters go. */
export function escaped(text: string): string {
  return text.replace(/[\p{Cc}--[\n\t]]/gv, '').replace(/[&<>"']/g, (character) => NAMED[character] ?? '');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A link that opens in a browser, escaped; whatever else it is (`javascript:`) leads nowhere. */
export function escapedHref(href: string): string {
  return /^https?:\/\//i.test(href) ? escaped(href) : '#';
}
