import type { Format } from './format';
import briefing from './formats/briefing.liquid?raw';
import essay from './formats/essay.liquid?raw';
import links from './formats/links.liquid?raw';
import { parseFormat } from './parse-format';

/** The formats that ship with the product. */
export const builtInFormats: Record<'briefing' | 'essay' | 'links', Format> = {
  briefing: parseFormat('briefing', briefing),
  essay: parseFormat('essay', essay),
  links: parseFormat('links', links),
};
