export { canonicalLink } from './canonical-link';
export { parseHttp } from './parse';
export { urlKey } from './url-key';
