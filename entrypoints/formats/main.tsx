import { render } from 'preact';
import { FormatsPage } from '../../components/formats/FormatsPage';
import '../../components/ui/theme.css';
import '../../components/ui/controls.css';
import '../../components/desk/desk.css';
import '../../components/desk/paper.css';
import '../../components/formats/formats.css';
import '../../components/formats/reference.css';
import '../../components/formats/template.css';

const root = document.getElementById('app');
if (root) render(<FormatsPage />, root);
