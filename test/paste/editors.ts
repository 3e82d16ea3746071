import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

/** Fills a page with the editors that newsletters are written in, each empty and ready to be pasted into. */
function place(id: string): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  document.body.append(box);
  return box;
}

const plain = place('contenteditable');
plain.contentEditable = 'true';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});
new EditorView(place('prosemirror'), { state: EditorState.create({ schema }) });

const lexical = place('lexical');
lexical.contentEditable = 'true';
const editor = createEditor({
  namespace: 'paste',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
  onError: (error) => {
    throw error;
  },
});
registerRichText(editor);
editor.setRootElement(lexical);

new Quill(place('quill'));
