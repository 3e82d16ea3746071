/** Set in the file itself, so that it reads well in a mail client and without the network. */
const STYLE =
  'max-width:38em;margin:2em auto;padding:0 1em;font:17px/1.6 Charter,Georgia,serif;color:#1c1b19;background:#fff';

/**
 * A draft as a whole HTML file.
 * @param body HTML that a draft made
 */
export function htmlPage(title: string, locale: string, body: string): string {
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
</head>
<body style="${STYLE}">
${body}</body>
</html>
`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
}
