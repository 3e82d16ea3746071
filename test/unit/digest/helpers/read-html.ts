import { micromark } from 'micromark';

/** What a text in HTML holds. */
interface ReadHtml {
  /** Names of all elements, each once, sorted; anything else in angle brackets stands for itself. */
  elements: string[];
  hrefs: string[];
  /** The words between tags, line ends as spaces. */
  text: string;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What another CommonMark parser makes of `markdown`, raw HTML and all schemes let through so that a test sees them. */
export function readMarkdown(markdown: string): ReadHtml {
  return readHtml(micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true }));
}

/** Reads the regular HTML that serialisers write: each `<` that is not text opens a tag. */
export function readHtml(html: string): ReadHtml {
  const tags = html.match(/<[^>]*>/g) ?? [];
  const elements = new Set(tags.map((tag) => /^<\/?([a-z][a-z0-9]*)(?:[\s/>])/.exec(tag)?.[1] ?? tag));
  const hrefs = tags.flatMap((tag) =>
    [...(/\s(?:href|src)="([^"]*)"/g.exec(tag)?.slice(1) ?? [])].map(decode),
  );
  const text = decode(html.replace(/<[^>]*>/g, ''))
    .replace(/\n/g, ' ')
    .trim();
  return { elements: [...elements].sort(), hrefs, text };
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|([a-z]+));/gi, (whole, hex?: string, name?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMED[name ?? ''] ?? whole),
  );
}
