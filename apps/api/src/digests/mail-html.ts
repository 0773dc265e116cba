import { escaped, escapedHref } from './escaped.js';
import type { MailDocument, MailFigure, MailPart, MailRow } from './mail-document.js';
import { DARK, FONT, STYLE } from './mail-style.js';

/** A mail as HTML: tables and inline styles, so that it holds in plain mail programs; no image, nothing from elsewhere. */
export function mailHtml(mail: MailDocument): string {
  const { language, subject, preview, above, title, parts, because, links } = mail;
  const footer = links
    .map(
      ({ label, href }) =>
        `<a href="${escapedHref(href)}" class="muted" style="${STYLE.footLink}">${escaped(label)}</a>`,
    )
    .join(' &nbsp;·&nbsp; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${DARK}</style>
</head>
<body class="paper" style="${STYLE.body}">
<div style="display:none;max-height:0;overflow:hidden">${escaped(preview)}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.paper}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="surface" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLE.sheet}">
<tr><td class="inside" style="padding:28px 32px 8px;${FONT}"><p class="accent" style="${STYLE.above}">${escaped(above)}</p><h1 class="ink" style="${STYLE.title}">${escaped(title)}</h1></td></tr>
${parts.map((part) => `<tr><td class="inside" style="padding:0 32px 20px;${FONT}">${written(part)}</td></tr>`).join('\n')}
<tr><td class="inside line" style="${STYLE.foot}"><p class="muted" style="${STYLE.small}">${escaped(because)}</p><p class="muted" style="${STYLE.small}">${footer}</p></td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

function written(part: MailPart): string {
  switch (part.part) {
    case 'paragraph':
      return `<p class="ink" style="${STYLE.paragraph}">${inLines(part.text)}</p>`;
    case 'quote':
      return `<blockquote class="quote" style="${STYLE.quote}">${inLines(part.text)}</blockquote>`;
    case 'button':
      return `<a href="${escapedHref(part.href)}" class="button" style="${STYLE.button}">${escaped(part.label)}</a>`;
    case 'figures':
      return table(part.figures.map(figure).join(''));
    case 'list':
      return [
        `<h2 class="ink" style="${STYLE.heading}">${escaped(part.heading)}</h2>`,
        part.rows.length > 0
          ? table(part.rows.map(row).join(''))
          : `<p class="muted" style="${STYLE.empty}">${escaped(part.empty)}</p>`,
        part.more ? `<p class="muted" style="${STYLE.small}">${escaped(part.more)}</p>` : '',
      ].join('');
  }
}

const table = (rows: string) =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">${rows}</table>`;

function row({ title, note, aside, tone, href }: MailRow): string {
  const name = href
    ? `<a href="${escapedHref(href)}" class="ink" style="${STYLE.link}">${escaped(title)}</a>`
    : escaped(title);
  const below = note ? `<br><span class="muted" style="${STYLE.note}">${escaped(note)}</span>` : '';
  const end = aside
    ? `<td class="${tone === 'late' ? 'danger' : 'muted'} line" align="right" valign="top" style="${STYLE.aside}${tone === 'late' ? STYLE.late : ''}">${escaped(aside)}</td>`
    : `<td class="line" style="${STYLE.noAside}"></td>`;
  return `<tr><td class="ink line" valign="top" style="${STYLE.cell}">${name}${below}</td>${end}</tr>`;
}

function figure({ name, value, note }: MailFigure): string {
  return `<tr><td class="ink line" valign="top" style="${STYLE.cell}"><strong>${escaped(name)}</strong><br><span class="muted" style="${STYLE.note}">${escaped(note)}</span></td><td class="accent line" align="right" valign="top" style="${STYLE.figure}">${escaped(value)}</td></tr>`;
}

const inLines = (text: string) => escaped(text.trim()).replace(/\r?\n/g, '<br>');
