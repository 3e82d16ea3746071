import type { Draft } from '../../lib/digest';
import { draftFile, type FileKind } from '../../lib/draft-file';
import type { Issued } from '../../lib/edition';
import { copyRich, copyText } from '../../lib/platform';
import { downloadText } from '../../lib/platform/download';
import type { Settings } from '../../lib/settings';
import { backend } from './backend';
import { changeFiles } from './desk-store';
import { plural, t } from './i18n';
import { useTrouble } from './trouble';
import { type FolderState, useFolder } from './use-folder';

/** The ways out of the desk. */
export interface Exports {
  copyRich(): void;
  copyMarkdown(): void;
  copyPlain(): void;
  download(kind: FileKind): void;
  /** Whether a Markdown file begins with front matter. */
  frontMatter: boolean;
  switchFrontMatter(): void;
  /** Absent where the browser has no folders. */
  folder: FolderState | undefined;
}

/**
 * @param ready the draft of what stands now
 * @param wentOut what went out, while it is that which is shown: then it is what is copied and saved
 * @param say tells what was done
 */
export function useExports(
  ready: () => Promise<Draft | undefined>,
  wentOut: Issued | undefined,
  day: string,
  settings: Settings,
  say: (message: string) => void,
): Exports {
  const { attempt } = useTrouble();
  const { frontMatter } = settings.files;
  const out = async () => (wentOut ? { ...wentOut, omitted: [], says: [] } : await ready());
  const sayOut = (message: string) => say(wentOut ? `${message} ${t('asItWentOut')}` : message);
  const send = (work: (draft: Draft) => Promise<string> | string) =>
    void attempt(async () => {
      const draft = await out();
      if (!draft) return say(t('noDraft'));
      if (draft.text.trim() === '') return say(t('nothingToCopy'));
      const message = await work(draft);
      const left = draft.omitted.length;
      sayOut([message, ...(left > 0 ? [plural('notInDraft', left)] : [])].join(' '));
    });
  return {
    copyRich: () => send(({ html, text }) => copyRich(html, text).then(() => t('copiedRich'))),
    copyMarkdown: () => send(({ markdown }) => copyText(markdown).then(() => t('copiedMarkdown'))),
    copyPlain: () => send(({ text }) => copyText(text).then(() => t('copiedPlain'))),
    download: (kind) =>
      send((draft) => {
        const { name, text, type } = draftFile(kind, draft, day, settings);
        downloadText(name, text, type);
        return t('downloaded', name);
      }),
    frontMatter,
    switchFrontMatter: () =>
      void attempt(async () => {
        const { db } = await backend();
        await changeFiles(db, { frontMatter: !frontMatter }, Date.now());
        say(t(frontMatter ? 'frontMatterOff' : 'frontMatterOn'));
      }),
    folder: useFolder(out, day, settings, say, sayOut),
  };
}
