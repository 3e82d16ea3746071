import { render } from 'preact';
import { SettingsPage } from '../../components/settings/SettingsPage';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/settings/settings.css';

const root = document.getElementById('app');
if (root) render(<SettingsPage />, root);
