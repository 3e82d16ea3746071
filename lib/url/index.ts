export { canonicalLink } from './canonical-link';
export { isNamedHost } from './forms';
export { parseHttp } from './parse';
export { urlKey } from './url-key';
