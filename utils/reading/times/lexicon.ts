/** What a word or number can mean where times are written; the value says which one. */
export type Meaning =
  | 'weekday'
  | 'month'
  | 'unit'
  /** A unit from the week on. */
  | 'period'
  | 'count'
  | 'hour'
  | 'ordinal'
  /** "twenty" and "thirty", which an ordinal may follow. */
  | 'tens'
  | 'part'
  | 'near'
  | 'shift'
  | 'edge'
  /** An edge that stands before what it is of: "early March", "mid-July". */
  | 'direct'
  | 'brief'
  | 'season'
  | 'feast'
  /** A feast that needs no "day" after it. */
  | 'alone'
  /** Numbers by what they can be: a day of a month, two digits, minutes, an hour and minutes without a colon, a year. */
  | 'date'
  | 'two'
  | 'minute'
  | 'clock'
  | 'year';

export type Means = Partial<Record<Meaning, number>>;

/** Units by size; a week stands for its working days, a weekend for the two days after them. */
export const HOUR = 2;
export const DAY = 3;
export const WEEK = 4;
export const MONTH = 6;
export const YEAR = 8;
export const WEEKEND = 9;

/**
 * A list a line: its meanings, then words by value. Words of one value are parted by `|`; `=` sets the value. Where
 * none of these words stands, and no number that tells by itself, there is no time.
 */
export const TIMELY_WORDS = `weekday monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun
month =1 january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec
unit second|seconds|sec|secs minute|minutes|min|mins hour|hours|hr|hrs|h day|days
unit,period =4 week|weeks|wk|wks fortnight|fortnights month|months quarter|quarters|qtr year|years|yr|yrs weekend|weekends
part =12 morning =17 afternoon|arvo =20 evening =22 night
near =-1 yesterday today|tonight|tonite tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|2moro|2morrow
brief =3 eod|eob|cob|cop =4 eow =6 eom =7 eoq =8 eoy
season =3 spring =6 summer =9 autumn|fall =12 winter
feast,alone =1031 halloween =1225 christmas|xmas =1231 nye =2000 easter =3000 thanksgiving
feast =214 valentine|valentines =704 independence =1226 boxing`;

/** Words without a meaning of their own that a form can begin or end with. */
export const TIMELY_TOO = "noon midday midnight o'clock oclock business half past play";

/** Counts, ordinals and "this", "last", "end" make no time by themselves. */
const OTHER_WORDS = `count zero =2 couple|pair few|several =15 fifteen sixteen seventeen eighteen nineteen =40 forty =45 forty-five =50 fifty
count,hour =1 one two three four five six seven eight nine ten eleven twelve thirteen fourteen
count,hour,tens =20 twenty
count,tens =30 thirty
ordinal =1 first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth =30 thirtieth
shift =-1 last|past|previous|prior this|current next|coming|upcoming|following|nxt
edge end|close start|beginning
edge,direct late early mid|middle`;

let table: Map<string, Means> | undefined;

/** The meanings of a lower-case word, where it has any; a possessive counts as the word. */
export function meaningsOf(word: string): Means | undefined {
  if (!table) {
    table = new Map();
    for (const line of `${TIMELY_WORDS}\n${OTHER_WORDS}`.split('\n')) {
      let value = 0;
      const [meanings, ...groups] = line.split(' ');
      for (const group of groups) {
        if (group.startsWith('=')) value = Number(group.slice(1));
        else {
          for (const each of group.split('|')) {
            const means = table.get(each) ?? {};
            for (const meaning of meanings!.split(',')) means[meaning as Meaning] = value;
            table.set(each, means);
          }
          value += 1;
        }
      }
    }
  }
  const known = table.get(word);
  if (known || word.charCodeAt(word.length - 2) !== 39) return known;
  return table.get(word.slice(0, -2));
}

/** What a number written in digits can be. */
export function numberMeans(value: number, digits: number): Means {
  const means: Means = { count: value };
  if (digits < 3) {
    if (value < 25) means.hour = value;
    if (value > 0 && value < 32) means.date = value;
    if (digits === 2) means.two = value;
    if (digits === 2 && value < 60) means.minute = value;
  } else if (digits < 5) {
    if (value < 2400 && value % 100 < 60) means.clock = Math.floor(value / 100) * 60 + (value % 100);
    if (digits === 4 && value >= 1900 && value < 2200) means.year = value;
  } else return {};
  return means;
}

/** Abbreviations of zones with their hours from UTC; names where the clock is put forward in summer. */
const ZONES =
  'utc=0 gmt=0 z=0 wet=0 bst=1 cet=1 west=1 wat=1 cest=2 eet=2 cat=2 sast=2 eest=3 eat=3 msk=3 ict=7 wib=7 pht=8 acst=9.5 gst=4 ist=5.5 sgt=8 hkt=8 awst=8 jst=9 kst=9 aest=10 aedt=11 nzst=12 nzdt=13 brt=-3 edt=-4 est=-5 cdt=-5 cst=-6 mdt=-6 mst=-7 pdt=-7 pst=-8 et=America/New_York ct=America/Chicago mt=America/Denver pt=America/Los_Angeles';

/** Hours from UTC as a number, or a zone's name, of an abbreviation in lower case. */
export function zoneMeant(word: string): number | string | undefined {
  if (!/^[a-z]{1,4}$/.test(word)) return undefined;
  const said = ` ${ZONES}`.split(` ${word}=`)[1]?.split(' ')[0];
  return said === undefined || said.includes('/') ? said : Number(said);
}
