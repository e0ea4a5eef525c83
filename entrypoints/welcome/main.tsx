import '../../components/welcome/welcome.css';
import { startWelcome } from '../../utils/app/welcome.tsx';

const root = document.getElementById('root');
if (root) startWelcome(root);
