export { extensionVersion, openSettings, openTab } from '../../lib/platform';
