import { CaptureTag, type Context } from 'liquidjs';
import { Markdown } from '../markdown/markdown';
import { LimitedEmitter } from './limited-emitter';

/** `{% capture %}` that remembers that it holds Markdown, so that printing it does not escape it again. */
export class CaptureMarkdownTag extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const source = yield this.liquid.renderer.renderTemplates(
      this.templates,
      context,
      new LimitedEmitter(context),
    );
    const scope: Record<string, unknown> = context.bottom();
    scope[this.variable] = new Markdown(source);
  }
}
