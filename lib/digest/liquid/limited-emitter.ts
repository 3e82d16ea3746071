import type { Context } from 'liquidjs';

/** More than any digest; a loop that writes on gets here before the machine feels it. */
const MOST_CHARACTERS = 2_000_000;

const REGISTER = 'paper';

/** How much all emitters of one rendering may still write. */
interface Paper {
  left: number;
}

/** What LiquidJS writes to, with an end that all emitters of one rendering share. */
export class LimitedEmitter {
  buffer = '';
  private readonly paper: Paper;

  constructor(context: Context) {
    this.paper = context.getRegister<Paper>(REGISTER, { left: MOST_CHARACTERS });
    context.setRegister(REGISTER, this.paper);
  }

  write(html: unknown): void {
    const text = String(html ?? '');
    this.paper.left -= text.length;
    if (this.paper.left < 0) throw new Error('the draft grows longer than 2,000,000 characters');
    this.buffer += text;
  }
}
