/** What a take may hold: text, code, emphasis and links, and nothing else. */
export type Inline = InlineText | InlineCode | InlineEmphasis | InlineLink;

export interface InlineText {
  type: 'text';
  value: string;
}

export interface InlineCode {
  type: 'code';
  value: string;
}

export interface InlineEmphasis {
  type: 'emphasis' | 'strong';
  /** The character the editor marked it with. */
  mark: '*' | '_';
  children: readonly Inline[];
}

export interface InlineLink {
  type: 'link';
  /** As typed; `''` is a mark that asks for the clip's own link. */
  url: string;
  title?: string;
  children: readonly Inline[];
}

/** The bare words of `nodes`. */
export function wordsOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? wordsOf(node.children) : node.value)).join('');
}

/** `nodes` with each text passed through `change`, in reading order; code is no text. */
export function mapText(nodes: readonly Inline[], change: (text: string) => string): Inline[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: change(node.value) };
    return node.type === 'code' ? node : { ...node, children: mapText(node.children, change) };
  });
}
