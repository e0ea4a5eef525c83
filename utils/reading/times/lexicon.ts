/** What a word can mean where times are written; the number says which one. */
export type Meaning =
  | 'weekday'
  | 'month'
  | 'unit'
  | 'count'
  | 'ordinal'
  | 'part'
  | 'near'
  | 'shift'
  | 'edge'
  | 'brief'
  | 'season'
  | 'fixed';

/** Units by size; a week stands for its working days, a weekend for the two days after them. */
export const UNIT = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  week: 4,
  fortnight: 5,
  month: 6,
  quarter: 7,
  year: 8,
  weekend: 9,
};

export const EDGE = { end: 0, start: 1, middle: 2 };

/** Words by their number: places are parted by spaces, words of one place by `|`; `=` sets the number. */
const WORDS: Record<Meaning, string> = {
  weekday:
    'monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun',
  month:
    '=1 january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  unit: 'second|seconds|sec|secs minute|minutes|min|mins hour|hours|hr|hrs|h day|days week|weeks|wk|wks fortnight|fortnights month|months quarter|quarters|qtr year|years|yr|yrs weekend|weekends',
  count:
    'zero one|a|an two|couple|pair three|few|several four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty =30 thirty =40 forty =45 forty-five =50 fifty',
  ordinal:
    '=1 first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth =30 thirtieth',
  part: '=12 morning|mornin =17 afternoon|arvo =20 evening =22 night',
  near: '=-1 yesterday today|tonight|tonite|2day tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|2moro|2morrow',
  shift: '=-1 last|past|previous|prior this|current next|coming|upcoming|following|nxt',
  edge: 'end|close|late start|beginning|early|begining mid|middle',
  brief: '=3 eod|eob|cob|cop|eop =4 eow =6 eom =7 eoq =8 eoy',
  season: '=3 spring =6 summer =9 autumn|fall =12 winter',
  fixed:
    '=1031 halloween =1225 christmas|xmas =1226 boxing =1224 christmas-eve =1231 nye =214 valentine|valentines =704 independence',
};

let table: Map<string, Partial<Record<Meaning, number>>> | undefined;

function build(): Map<string, Partial<Record<Meaning, number>>> {
  const made = new Map<string, Partial<Record<Meaning, number>>>();
  for (const [meaning, list] of Object.entries(WORDS)) {
    let place = 0;
    for (const group of list.split(' ')) {
      if (group.startsWith('=')) {
        place = Number(group.slice(1));
        continue;
      }
      for (const word of group.split('|')) made.set(word, { ...made.get(word), [meaning]: place });
      place += 1;
    }
  }
  return made;
}

/** The meanings of a lower-case word, where it has any; a possessive counts as the word. */
export function meaningsOf(word: string): Partial<Record<Meaning, number>> | undefined {
  table ??= build();
  const known = table.get(word);
  if (known || word.charCodeAt(word.length - 2) !== 39) return known;
  return table.get(word.slice(0, -2));
}

/** Abbreviations of zones with their hours from UTC; names where the clock is put forward in summer. */
const ZONES =
  'utc=0 gmt=0 z=0 wet=0 bst=1 cet=1 west=1 cest=2 eet=2 cat=2 sast=2 eest=3 eat=3 wat=1 msk=3 ict=7 wib=7 pht=8 acst=9.5 gst=4 ist=5.5 sgt=8 hkt=8 awst=8 jst=9 kst=9 aest=10 aedt=11 nzst=12 nzdt=13 brt=-3 edt=-4 est=-5 cdt=-5 cst=-6 mdt=-6 mst=-7 pdt=-7 pst=-8 et=America/New_York ct=America/Chicago mt=America/Denver pt=America/Los_Angeles';

let zones: Map<string, string> | undefined;

/** Hours from UTC as a number, or a zone's name, of an abbreviation in lower case. */
export function zoneMeant(word: string): number | string | undefined {
  zones ??= new Map(ZONES.split(' ').map((pair) => pair.split('=') as [string, string]));
  const said = zones.get(word);
  if (said === undefined) return undefined;
  const hours = Number(said);
  return Number.isNaN(hours) ? said : hours;
}
