import { extract } from '../../lib/extract';
import { timed } from './timed';

/** Put into a page's isolated world: our reader. Answers how long it took. */
Object.assign(globalThis, { ours: () => timed(() => extract(document, location.href)) });
