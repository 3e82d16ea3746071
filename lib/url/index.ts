export { canonicalLink } from './canonical-link';
export { urlKey } from './url-key';
