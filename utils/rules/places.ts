/** Cities and lands whose clock goes by another city's name, in the way `Intl` writes it. */
const ALSO =
  'houston|dallas|austin=chicago seattle|california|portland=los_angeles boston|washington|miami|atlanta|montreal=new_york bangalore|bengaluru|mumbai|delhi|chennai|hyderabad|pune|india=calcutta beijing|shenzhen|china=shanghai osaka|japan=tokyo hanoi=saigon penang=kuala_lumpur kyiv=kiev cape_town=johannesburg brazil=sao_paulo doha=qatar wellington=auckland';

let zones: Map<string, string> | undefined;

function build(): Map<string, string> {
  const made = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone'))
    made.set(zone.slice(zone.lastIndexOf('/') + 1).toLowerCase(), zone);
  for (const group of ALSO.split(' ')) {
    const [names = '', city = ''] = group.split('=');
    for (const name of names.split('|')) made.set(name, made.get(city) ?? city);
  }
  return made;
}

/** The time zone of a place as people name it ("New York", "São Paulo"); `undefined` for any other word. */
export function zoneOfPlace(name: string): string | undefined {
  zones ??= build();
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  // "Berlin Office": the second word may be none of the name.
  return zones.get(plain.replace(' ', '_')) ?? zones.get(plain.split(' ')[0] ?? '');
}

/** Somebody and where they are: "Mei in Tokyo", "I'm in Doha", "by video from Denver", "@jun (Seoul)", "our Kyiv team". */
const SOMEBODY =
  /(?:(?:\b(?:[iI]['’]?m|am|are|is|works?|based|lives?|team|people|customers?|clients?|video|in)|['’](?:re|s)|[@A-Z][\w.-]{1,20}) (?:in|from) |[@A-Z][\w.-]{1,20} \(|\b(?:the|our) (?=\w{3,20} (?:office|team|people)\b))([A-Z][a-zà-ÿ]{2,20}(?: [A-Z][a-z]{2,20})?)/g;

/** Two places side by side: "New York, Berlin". */
const PAIR = /\b([A-Z][a-zà-ÿ]{2,20}(?: [A-Z][a-z]{2,20})?)(?:, | and |\/)([A-Z][a-zà-ÿ]{2,20})\b/g;

/** Whether people are named in places whose clocks differ from the writer's. Only the text's beginning is read. */
export function namesElsewhere(text: string, now: number, zone: string): boolean {
  const begin = text.slice(0, 1500);
  for (const [, name = ''] of begin.matchAll(SOMEBODY)) {
    const there = zoneOfPlace(name);
    if (there && offset(now, there) !== offset(now, zone)) return true;
  }
  for (const [, one = '', other = ''] of begin.matchAll(PAIR)) {
    const [here, there] = [zoneOfPlace(one), zoneOfPlace(other)];
    if (here && there && offset(now, here) !== offset(now, there)) return true;
  }
  return false;
}

/** Nanoseconds from UTC; of an unknown zone those of UTC itself. */
function offset(now: number, zone: string): number {
  try {
    return Temporal.Instant.fromEpochMilliseconds(Math.trunc(now)).toZonedDateTimeISO(zone).offsetNanoseconds;
  } catch {
    return 0;
  }
}
