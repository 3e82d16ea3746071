/** The reader under the name that the scoring asks for. */
export { readDocument as extract } from '../lib/read-document';
