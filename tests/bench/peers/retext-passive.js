import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const processor = unified().use(retextEnglish).use(retextPassive).use(retextStringify).freeze();

globalThis.engine = {
  check: (text) => processor.processSync(text).messages.length,
};
