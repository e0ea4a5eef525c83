/**
 * What words do for telling which thing is meant, a bit each; see `referent-words.ts` for the words. Apart, so that
 * the build can put the numbers in.
 */
export const OPEN = 1;
export const OWN = 2;
export const MASS = 4;
export const SINGLE = 8;
export const WHICH = 16;
export const OTHER = 32;
export const ORDER = 64;
export const SAID = 128;
export const ASIDE = 256;
export const IDIOM = 512;
export const EXPLETIVE = 1024;
export const PEOPLE = 2048;
export const POINTS = 4096;
export const WHOSE = 8192;
export const LEADS = 16384;
export const STUFF = 32768;
export const ONE = 65536;
