// Node has no Temporal yet; browsers from the minimum versions on have their own.
import 'temporal-polyfill/global';
