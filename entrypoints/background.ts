import { defineBackground } from '#imports';
import { startBackground } from '../utils/app/background.ts';

export default defineBackground(() => startBackground());
