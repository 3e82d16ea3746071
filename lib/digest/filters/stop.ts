import { wordsOf } from '../markdown/inline';
import { missingStop } from '../text/sentence';
import { nodesOf } from './nodes-of';

/** The full stop that words lack to end a sentence, or nothing. */
export function stop(value: unknown): string {
  return missingStop(wordsOf(nodesOf(value)));
}
