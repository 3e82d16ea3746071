/** The class without `isProbablyReaderable`, which the package's index would bring along. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';

  export default class<T> extends Readability<T> {
    /** What it knows of the page before it looks for the text. A heading that repeats `title` is left out of that. */
    _getArticleMetadata(): { title: string; byline: string; excerpt: string };
  }
}
