/** Fonts that are there anyway: a mail fetches nothing. */
export const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

const RULE = 'border-top:1px solid #e6e1d6;';

/** The styles of a mail's parts in the light, inline: many programs read nothing else. */
export const STYLE = {
  body: 'margin:0;padding:0;background:#faf8f3;',
  paper: 'background:#faf8f3;',
  sheet: 'max-width:600px;background:#ffffff;border-radius:12px;',
  above: 'margin:0 0 6px;font-size:14px;line-height:20px;color:#1e5a4b;',
  title: 'margin:0 0 8px;font-size:24px;line-height:30px;font-weight:650;color:#1c1b18;',
  heading: 'margin:8px 0 6px;font-size:16px;line-height:22px;font-weight:650;color:#1c1b18;',
  paragraph: 'margin:0;font-size:16px;line-height:24px;color:#1c1b18;',
  empty: 'margin:0;font-size:15px;line-height:22px;color:#5f5a50;',
  small: 'margin:6px 0 0;font-size:14px;line-height:20px;color:#5f5a50;',
  quote:
    'margin:0;padding:12px 16px;background:#f3f0e8;border-radius:8px;font-size:16px;line-height:24px;color:#1c1b18;',
  button:
    'display:inline-block;padding:12px 20px;background:#1e5a4b;border-radius:8px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;',
  cell: `padding:10px 12px 10px 0;${RULE}font-size:16px;line-height:22px;color:#1c1b18;word-break:break-word;`,
  link: 'color:#1c1b18;text-decoration:underline;text-underline-offset:3px;',
  note: 'font-size:14px;line-height:20px;color:#5f5a50;',
  aside: `padding:10px 0;${RULE}font-size:14px;line-height:22px;white-space:nowrap;color:#5f5a50;`,
  noAside: `padding:0;${RULE}`,
  late: 'color:#a8261c;font-weight:600;',
  figure: `padding:10px 0;${RULE}font-size:22px;line-height:26px;font-weight:650;white-space:nowrap;color:#1e5a4b;`,
  foot: `padding:16px 32px 28px;${RULE}${FONT}`,
  footLink: 'color:#5f5a50;text-decoration:underline;',
} as const;

/** The same in the dark, where a program reads a style sheet; and narrower edges on a phone. */
export const DARK = `
@media (max-width:480px){.inside{padding-left:20px!important;padding-right:20px!important}}
@media (prefers-color-scheme:dark){
.paper{background:#161511!important}
.surface{background:#1f1e1a!important}
.ink{color:#f3f0e8!important}
.muted{color:#bdb6a8!important}
.accent{color:#6fc2a8!important}
.danger{color:#f39a8c!important}
.line{border-color:#34312a!important}
.quote{background:#282620!important;color:#f3f0e8!important}
.button{background:#6fc2a8!important;color:#12110e!important}
}`;
