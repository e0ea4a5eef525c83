/** Cities and lands whose clock goes by another city's name, in the way `Intl` writes it. */
const ALSO =
  'houston|dallas|austin=chicago seattle|san_francisco|california|oakland|portland=los_angeles boston|washington|miami|atlanta|philadelphia|montreal=new_york bangalore|bengaluru|mumbai|delhi|kolkata|chennai|hyderabad|pune|india=calcutta beijing|shenzhen|china=shanghai osaka|kyoto|japan=tokyo hanoi|vietnam=saigon penang|malaysia=kuala_lumpur kyiv=kiev cape_town|durban=johannesburg rio|brazil=sao_paulo doha=qatar abu_dhabi=dubai wellington=auckland canberra=sydney tel_aviv=jerusalem ankara|turkey=istanbul philippines=manila korea=seoul';

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
  return zones.get(
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(' ', '_')
      .toLowerCase(),
  );
}

/** Somebody and where they are: "Mei in Tokyo", "I'm in Doha", "by video from Denver", "@jun (Seoul)", "the Kyiv team". */
const SOMEBODY =
  /(?:(?:\b(?:[iI]['’]?m|am|are|is|['’](?:re|s)|works?|based|sits?|lives?|team|colleagues|people|folks|customers?|clients?|office|engineers?|video|flies in|dials in)|[@A-Z][\w.-]{1,20}) (?:in|from) |[@A-Z][\w.-]{1,20} \(|\b(?:the|our) (?=[A-Z][a-z]{2,20} (?:office|team|site|crew|colleagues|plant|branch|people|folks)\b))((?:New |San |São |Los |Cape |Tel |Hong |Buenos |Kuala |Abu |Mexico )?[A-Z][a-zà-ÿ]{2,20})\b/g;

/** Two places side by side: "New York, Berlin". */
const PAIR =
  /\b((?:New |San |São )?[A-Z][a-zà-ÿ]{2,20})(?:, | and | \/ |\/)((?:New |San |São )?[A-Z][a-zà-ÿ]{2,20})\b/g;

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
