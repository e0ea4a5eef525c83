import type { Chrono, ParsingComponents } from 'chrono-node/en';
import { END_OF_DAY } from './zone.ts';

type Parser = Chrono['parsers'][number];

/** What a parser is handed. */
type Context = Parameters<Parser['extract']>[0];
type Match = RegExpMatchArray;

function parser(
  pattern: RegExp,
  extract: (context: Context, match: Match) => ParsingComponents | null,
): Parser {
  return { pattern: () => pattern, extract: (context, match) => extract(context, match) };
}

function today(context: Context): Date {
  // The reference in the writer's own zone, as a date whose local fields are read.
  return context.reference.getDateWithAdjustedTimezone();
}

function day(context: Context, date: Date, hour?: number, minute = 0): ParsingComponents {
  const parts = context.createParsingComponents();
  parts.assign('year', date.getFullYear());
  parts.assign('month', date.getMonth() + 1);
  parts.assign('day', date.getDate());
  if (hour !== undefined) {
    parts.assign('hour', hour);
    parts.assign('minute', minute);
  }
  return parts;
}

function plusDays(date: Date, days: number): Date {
  const next = new Date(date);
  next.setDate(next.getDate() + days);
  return next;
}

function plusWorkingDays(date: Date, days: number): Date {
  const next = new Date(date);
  let left = Math.min(days, 400);
  while (left > 0) {
    next.setDate(next.getDate() + 1);
    if (next.getDay() !== 0 && next.getDay() !== 6) left -= 1;
  }
  return next;
}

/** Friday of the week the date is in; on a weekend the Friday to come. */
function friday(date: Date): Date {
  return plusDays(date, (5 - date.getDay() + 7) % 7);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const COUNTS: Record<string, number> = {
  one: 1,
  a: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  ten: 10,
};

/** Times people at work write and general parsers miss. */
export function ownParsers(): Parser[] {
  return [
    parser(
      /\b(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s+)?(?:eod|eob|cob|end[ -]of[ -](?:the[ -])?(?:business|working|work)?[ -]?day|close[ -]of[ -](?:business|play))\b(?:\s+(?:(?:on|this)\s+)?(today|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\b)?/i,
      (context, match) => {
        const word = (match[1] ?? match[2] ?? '').toLowerCase().slice(0, 3);
        const now = today(context);
        const weekday = WEEKDAYS.indexOf(word);
        const days = word === 'tom' ? 1 : weekday < 0 ? 0 : (weekday - now.getDay() + 7) % 7;
        return day(context, plusDays(now, days), END_OF_DAY);
      },
    ),
    parser(/\b(?:eow|end[ -]of[ -](?:the[ -]|this[ -])?(?:working[ -])?week|week['’]s end)\b/i, (context) =>
      day(context, friday(today(context)), END_OF_DAY),
    ),
    parser(/\b(?:end[ -]of[ -]next[ -]week)\b/i, (context) =>
      day(context, plusDays(friday(today(context)), 7), END_OF_DAY),
    ),
    parser(/\b(?:eom|month[ -]end|end[ -]of[ -](?:the[ -]|this[ -])?month)\b/i, (context) => {
      const now = today(context);
      return day(context, new Date(now.getFullYear(), now.getMonth() + 1, 0));
    }),
    parser(
      /\b(?:eoq|end[ -]of[ -](?:the[ -]|this[ -])?quarter|end[ -]of[ -]q([1-4]))\b/i,
      (context, match) => {
        const now = today(context);
        const quarter = match[1] ? Number(match[1]) : Math.floor(now.getMonth() / 3) + 1;
        const year = quarter * 3 <= now.getMonth() ? now.getFullYear() + 1 : now.getFullYear();
        return day(context, new Date(year, quarter * 3, 0));
      },
    ),
    parser(/\b(?:eoy|end[ -]of[ -](?:the[ -]|this[ -])?year)\b/i, (context) =>
      day(context, new Date(today(context).getFullYear(), 11, 31)),
    ),
    parser(
      /\b(?:in|within)\s+(?:the next\s+)?(?:a\s+)?(\d{1,3}|one|two|couple|three|few|four|five|ten)\s+(?:of\s+)?(?:business|working|work)\s+days?\b/i,
      (context, match) => {
        const count = COUNTS[match[1]!.toLowerCase()] ?? Number(match[1]);
        return day(context, plusWorkingDays(today(context), count));
      },
    ),
    parser(/\bnext\s+(?:business|working)\s+day\b/i, (context) =>
      day(context, plusWorkingDays(today(context), 1)),
    ),
    parser(
      /\b(?:the\s+)(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)(?!\s+(?:floor|time|street|st\b|ave|grade|century|place|row|item|one|edition|version|birthday|anniversary|percentile|attempt|person|line))/i,
      (context, match) => {
        const wanted = Number(match[1]);
        const now = today(context);
        if (wanted < 1 || wanted > 31) return null;
        const month = wanted < now.getDate() ? now.getMonth() + 1 : now.getMonth();
        const date = new Date(now.getFullYear(), month, wanted);
        return date.getDate() === wanted ? day(context, date) : null;
      },
    ),
    parser(
      /\b(?:by|before|until|till)\s+(\d{1,2})(?![\d:.,%/a-z$€£-])(?!\s*(?:%|percent|days?|weeks?|hours?|minutes?|mins?|months?|years?|people|times|points?|more|st\b|nd\b|rd\b|th\b|am\b|pm\b|a\.m|p\.m|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|x\b|k\b|of\b|or\b|to\b|and\b))/i,
      (context, match) => {
        const wanted = Number(match[1]);
        if (wanted < 1 || wanted > 23) return null;
        // "by 5" at work is the afternoon; "by 10" the morning.
        return day(context, today(context), wanted < 8 ? wanted + 12 : wanted);
      },
    ),
    parser(
      /\b(?:at\s+)?(half past|quarter past|quarter to)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
      (context, match) => {
        const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
        const said = match[2]!.toLowerCase();
        const base = words.includes(said) ? words.indexOf(said) : Number(said);
        if (base < 1 || base > 23) return null;
        const hour = base < 8 ? base + 12 : base;
        const part = match[1]!.toLowerCase();
        return part === 'half past'
          ? day(context, today(context), hour, 30)
          : part === 'quarter past'
            ? day(context, today(context), hour, 15)
            : day(context, today(context), hour - 1, 45);
      },
    ),
  ];
}
