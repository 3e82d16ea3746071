import { render } from 'preact';
import { DeskPage } from '../../components/desk/DeskPage';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/clip/clip.css';
import '../../components/edition/edition.css';
import '../../components/edition/clip-row.css';
import '../../components/ui/menu.css';
import '../../components/desk/desk.css';
import '../../components/desk/keys-help.css';
import '../../components/desk/arrange.css';
import '../../components/desk/row.css';
import '../../components/desk/paper.css';

const root = document.getElementById('app');
if (root) render(<DeskPage />, root);
