import type { Format } from './format';
import { readSchema } from './schema';

/** Reads a format from its file. Throws `FormatError` where the schema is not one. */
export function parseFormat(id: string, template: string): Format {
  return { id, template, ...readSchema(template) };
}
