import { classesOf } from '../reading/words/classes.ts';

/** Signs that people sit apart, without the name of a place: "dial in", "your night", "both sites". */
const REMOTE =
  /\b(?:dial(?:s|ing)? in|webinar|livestream|remotely|(?:on|by|over) (?:video|zoom)|time ?zones?|asleep|your (?:morning|evening|night)|(?:all|both|three) (?:sites|offices|countries)|(?:us|uk|apac|emea)[- ](?:team|side|office|people))\b/i;

const REGIONS = /(?:^|[-_])(?:apac|emea|global|worldwide|intl|remote)(?:$|[-_])/i;

/**
 * Somebody and where they are: "Mei in Tokyo", "I'm in Doha", "colleagues in Lima", "by video from Denver",
 * "@jun (Seoul)", "our Kyiv team"; or several places side by side: "in Cebu or Halifax".
 */
const SOMEBODY =
  /(?:(?:\b(?:[iI]['’]?m|am|are|works?|based|(?:team|people|colleague|customer|client|partner|supplier|technician)s?|video|dial in)|['’](?:re|s)|[@A-Z][\w.-]{1,20}) (?:in|from) |[@A-Z][\w.-]{1,20} \((?=[^\s()]+\))|\b(?:[Tt]he|[Oo]ur) (?=\w{3,20} (?:office|team|people|customer|client)\b)|\b(?:in|from) (?=[A-Z]\S{2,20}(?: [A-Z]\S{2,20})?(?:, [A-Z]\S{2,20}){0,4},? (?:and|or|&) [A-Z]))([A-Z]\S{2,20})/g;

/** Whether a word can be a place's name: written like a name, and no word of another use such as "Monday". */
export function namesPlace(word: string): boolean {
  const plain = /^[A-Z][^\s\d,.;:!?()/'’]+/.exec(word)?.[0];
  return plain !== undefined && classesOf(plain.toLowerCase()) === 0;
}

/** Whether the draft shows that its readers, or those it is about, sit in places with other clocks. */
export function sitApart(text: string, channel: string | undefined): boolean {
  const begin = text.slice(0, 1500);
  if (REMOTE.test(begin) || REGIONS.test(channel ?? '')) return true;
  for (const [, name = ''] of begin.matchAll(SOMEBODY)) if (namesPlace(name)) return true;
  return false;
}
