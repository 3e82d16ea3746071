import type { Draft } from './draft';
import { FormatError } from './errors';
import type { Format } from './format';
import type { DigestInput } from './input';
import { isTooDeep } from './liquid/explain';
import { writeTemplate } from './liquid/write';
import { html } from './markdown/html';
import { plainText } from './markdown/plain';
import { readPage } from './markdown/read-page';
import { settleMarks } from './markdown/settle-marks';
import { tidyPage } from './markdown/tidy-page';
import { viewEdition } from './view';

/** Writes an edition by a format. Throws `FormatError`. */
export function render(input: DigestInput, format: Format): Draft {
  const { view, omitted, says } = viewEdition(input, format);
  const written = writeTemplate(format.template, view);
  try {
    const markdown = settleMarks(tidyPage(written));
    const page = readPage(markdown);
    return { markdown, html: html(page), text: plainText(page), omitted, says };
  } catch (error) {
    if (isTooDeep(error)) throw new FormatError('The draft nests too deeply.', 1, 1, { cause: error });
    throw error;
  }
}
