export { type MessageKey, plural, t } from '../../lib/platform';
