import { readFileSync } from 'node:fs';

/** Attributes of an element: false and undefined leave one out, true writes it bare. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside an element or a double-quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** ` a="1" b` with a leading blank, or nothing. */
export function attributes(all: Attributes): string {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

export interface Page {
  readonly title: string;
  /** File in pages/ whose rules go into the head. */
  readonly style: string;
  readonly body: string;
  /** File in pages/ that runs at the end of the body. */
  readonly script?: string;
}

/** A whole page with its style and script written into it, so that nothing else is fetched. */
export function page({ title, style, body, script }: Page): string {
  const code = script ? `<script>${asset(script)}</script>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<style>${asset(style)}</style>
</head>
<body>
${body}
${code}
</body>
</html>
`;
}

/** The text of a file in pages/; read each time, so that a running portal shows edits. */
function asset(name: string): string {
  return readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');
}
