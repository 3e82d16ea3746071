export { copyText } from '../../lib/platform';
