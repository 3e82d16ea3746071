import { render } from 'preact';
import { TabsPage } from '../../components/tabs/TabsPage';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/ui/progress.css';
import '../../components/settings/settings.css';
import '../../components/tabs/tabs.css';

const root = document.getElementById('app');
if (root) render(<TabsPage />, root);
