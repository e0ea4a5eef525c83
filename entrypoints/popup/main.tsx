import '../../components/popup/popup.css';
import { startPopup } from '../../utils/app/popup.tsx';

const root = document.getElementById('root');
if (root) startPopup(root);
