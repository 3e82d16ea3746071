import { render } from 'preact';
import { fitToWindow } from '../../components/popup/fit-to-window';
import { Popup } from '../../components/popup/Popup';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/clip/clip.css';
import '../../components/edition/edition.css';
import '../../components/edition/clip-row.css';
import '../../components/areas/areas.css';
import '../../components/popup/popup.css';

fitToWindow();
const root = document.getElementById('app');
if (root) render(<Popup />, root);
