import { Context, type Template, toValueSync } from 'liquidjs';
import { withoutSchema } from '../schema';
import type { View } from '../view';
import { createEngine } from './engine';
import { explain } from './explain';
import { LimitedEmitter } from './limited-emitter';

const engine = createEngine();

/** The template parsed last: a live preview renders the same one again and again. */
let parsed: { source: string; templates: Template[] } | undefined;

/** Fills `template` with `view`. The text in what comes back is still marked. Throws `FormatError`. */
export function writeTemplate(template: string, view: View): string {
  try {
    if (parsed?.source !== template)
      parsed = { source: template, templates: engine.parse(withoutSchema(template)) };
    const context = new Context(view, engine.options, { sync: true }, { liquid: engine });
    const emitter = new LimitedEmitter(context);
    toValueSync(engine.renderer.renderTemplates(parsed.templates, context, emitter));
    return emitter.buffer;
  } catch (error) {
    throw explain(error);
  }
}
