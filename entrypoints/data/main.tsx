import { render } from 'preact';
import { DataPage } from '../../components/data/DataPage';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/ui/progress.css';
import '../../components/settings/settings.css';
import '../../components/data/data.css';
import '../../components/data/import/import.css';

const root = document.getElementById('app');
if (root) render(<DataPage />, root);
