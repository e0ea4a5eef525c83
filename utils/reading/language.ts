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

let sets: Set<string>[] | undefined;

/** Fewer words than this tell no language. */
const ENOUGH_WORDS = 8;

/** So many words are looked at; more tell nothing new. */
const MOST_WORDS = 120;

/**
 * English, some other language, or not enough to tell. Scripts other than Latin tell by themselves; Latin ones by
 * their most frequent small words.
 */
export function languageOf(text: string, words: readonly string[]): 'en' | 'other' | 'unknown' {
  let foreign = 0;
  let latin = 0;
  const limit = Math.min(text.length, 2000);
  for (let place = 0; place < limit; place += 1) {
    const code = text.charCodeAt(place);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin += 1;
    else if ((code >= 0x370 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800)) foreign += 1;
  }
  if (foreign >= 8 && foreign > latin) return 'other';
  if (words.length < ENOUGH_WORDS) return 'unknown';
  sets ??= FOREIGN.map((list) => new Set(list.split(' ')));
  const seen = words.slice(0, MOST_WORDS);
  let english = 0;
  for (const word of seen) if (ENGLISH.has(word)) english += 1;
  let best = 0;
  for (const set of sets) {
    let hits = 0;
    for (const word of seen) if (set.has(word)) hits += 1;
    best = Math.max(best, hits);
  }
  if (best >= 3 && best > english * 1.5 && best / seen.length > 0.15) return 'other';
  return english > 0 ? 'en' : 'unknown';
}
