import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/clip/clip.css';
import '../../components/edition/edition.css';
import '../../components/edition/clip-row.css';
import '../../components/areas/areas.css';
import '../../components/panel/panel.css';

const root = document.getElementById('app');
if (root) render(<Panel />, root);
