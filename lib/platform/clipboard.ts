import { ExpectedError } from '../errors';

export async function copyText(text: string): Promise<void> {
  await orExplain(navigator.clipboard.writeText(text));
}

/** Puts both forms into one clipboard item, so that an editor that takes HTML gets headings, bold and links. */
export async function copyRich(html: string, text: string): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  await orExplain(navigator.clipboard.write([item]));
}

async function orExplain(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new ExpectedError('clipboard', { cause: error });
  }
}
