import type { Draft } from './draft';
import { FormatError } from './errors';
import type { Format } from './format';
import type { DigestInput } from './input';
import { isTooDeep } from './liquid/explain';
import { writeTemplate } from './liquid/write';
import { setPage } from './markdown/set-page';
import { settleMarks } from './markdown/settle-marks';
import { tidyPage } from './markdown/tidy-page';
import { viewEdition } from './view';

/** Writes an edition by a format. Throws `FormatError`. */
export function render(input: DigestInput, format: Format): Draft {
  const { view, omitted, says } = viewEdition(input, format);
  const written = writeTemplate(format.template, view);
  try {
    const markdown = settleMarks(tidyPage(written));
    return { markdown, ...setPage(markdown), omitted, says };
  } catch (error) {
    if (isTooDeep(error)) throw new FormatError('The draft nests too deeply.', 1, 1, { cause: error });
    throw error;
  }
}
