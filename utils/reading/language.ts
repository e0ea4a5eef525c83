import { isLetter } from './words/tokens.ts';

/** Function words of languages written with Latin letters; those that are English words as well are left out. */
const FOREIGN: readonly string[] = [
  'der die das und ist nicht ich wir sie ein eine einen mit für auf von zu den dem im auch wenn oder aber kann bitte noch wie wird haben habe sind dass bei nach uns euch mir dir schon hat',
  'le la les des et est une un pas je tu nous vous ils pour dans que qui sur avec ce cette au aux du ne se mais ou donc bonjour merci peut été sont avez avec plus tout',
  'el los las una que de y en es no por para con se lo del al como pero más este esta está son hay hola gracias puede tiene muy también sin sobre cuando nos',
  'o os as um uma que e de em não para com por do da dos das no na se mais como mas foi está são você isso esse obrigado também já muito quando',
  'il lo gli una che di e è non per con del della dei sono si ma anche questo questa come ho hai abbiamo grazie ciao più alla nel nella quando',
  'de het een en van ik je wij niet is dat op te voor met zijn er maar ook als kan nog naar bij heb heeft wordt dit deze graag hebben jullie',
  'och att det som en på är av för med till den inte om ett har jag vi kan ska du från hej tack',
  'og det er ikke som en på til av for med jeg vi kan har den et fra hei takk skal være',
  'nie jest się na że do to jak co ale czy po dla od tak już jestem mam proszę dziękuję cześć przez będzie',
  've bir bu için ile da de çok ne var mı değil ben olarak gibi daha sonra teşekkürler merhaba',
];

const ENGLISH = new Set(
  'the a an and is are was to of in it you i we for on that this with be have not do can if at as but my your what so will would could please from or by our they has just me all about there when how up out get'.split(
    ' ',
  ),
);

/** What one sentence tells of its language. */
export interface LanguageNote {
  words: number;
  english: number;
  /** Letters of the Latin alphabet, and letters that tell of another script. */
  latin: number;
  foreign: number;
  /** For each language of the list above how many of its small words there are; empty for none at all. */
  hits: readonly number[];
}

/** Bit `n` stands for language `n` of the list. */
let languages: Map<string, number> | undefined;

function smallWords(): Map<string, number> {
  languages ??= new Map();
  if (languages.size > 0) return languages;
  for (const [index, list] of FOREIGN.entries()) {
    for (const word of list.split(' ')) languages.set(word, (languages.get(word) ?? 0) | (1 << index));
  }
  return languages;
}

/** Adds one word to what is known of its sentence. */
function count(word: string, note: { english: number }, hits: number[] | undefined): number[] | undefined {
  if (ENGLISH.has(word)) note.english += 1;
  const bits = smallWords().get(word);
  if (!bits) return hits;
  const counts = hits ?? FOREIGN.map(() => 0);
  for (let index = 0; index < FOREIGN.length; index += 1) if (bits & (1 << index)) counts[index]! += 1;
  return counts;
}

const NO_HITS: readonly number[] = [];

/** Counts of one sentence; a pure function of its text. */
export function languageNote(sentence: string): LanguageNote {
  const note = { words: 0, english: 0, latin: 0, foreign: 0, hits: NO_HITS };
  const lower = sentence.toLowerCase();
  let hits: number[] | undefined;
  let from = 0;
  for (let place = 0; place <= lower.length; place += 1) {
    const code = lower.charCodeAt(place);
    if (code >= 97 && code <= 122) note.latin += 1;
    else if ((code >= 0x370 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800)) note.foreign += 1;
    if (isLetter(code) || code === 39) continue;
    if (place > from) {
      note.words += 1;
      hits = count(lower.slice(from, place), note, hits);
    }
    from = place + 1;
  }
  if (hits) note.hits = hits;
  return note;
}

/** Fewer words than this tell no language. */
const ENOUGH_WORDS = 8;

/** So many words are looked at; more tell nothing new. */
const MOST_WORDS = 120;

/**
 * English, some other language, or not enough to tell, from the draft's sentences in order. Scripts other than
 * Latin tell by themselves; Latin ones by their most frequent small words.
 */
export function languageOf(sentences: readonly LanguageNote[]): 'en' | 'other' | 'unknown' {
  let words = 0;
  let english = 0;
  let latin = 0;
  let foreign = 0;
  const hits = FOREIGN.map(() => 0);
  for (const note of sentences) {
    if (words >= MOST_WORDS) break;
    words += note.words;
    english += note.english;
    latin += note.latin;
    foreign += note.foreign;
    for (let index = 0; index < note.hits.length; index += 1) hits[index]! += note.hits[index]!;
  }
  if (foreign >= 8 && foreign > latin) return 'other';
  if (words < ENOUGH_WORDS) return 'unknown';
  const best = Math.max(...hits);
  if (best >= 3 && best > english * 1.5 && best / words > 0.15) return 'other';
  return english > 0 ? 'en' : 'unknown';
}
