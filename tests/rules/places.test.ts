import { expect, it } from 'vitest';
import { namesPlace, sitApart } from '../../utils/rules/places.ts';

it.each([
  ['Lisbon', true],
  ['São', true],
  ['Halifax,', true],
  ['Monday', false],
  ['lisbon', false],
  ['', false],
])('a name that a place can have: %s', (word, place) => {
  expect(namesPlace(word)).toBe(place);
});

it.each([
  ['Mei in Tokyo wants to see it', true],
  ["I'm in Vancouver this week", true],
  ['@jun (Seoul) your figures please', true],
  ['the London office signs first', true],
  ['everybody in Lagos, Oslo and Lima is welcome', true],
  ['our colleagues in Recife hand over', true],
  ['Amal dials in', true],
  ['all three sites switch over', true],
  ['did the Lisbon invoice go out?', false],
  ['the parcel arrives in Lisbon at noon', false],
  ['Anna knows', false],
  ['they work from Monday on', false],
  ['Mr Silva (she does it before 14)', false],
  ['', false],
])('people apart: %s', (text, apart) => {
  expect(sitApart(text, undefined)).toBe(apart);
});

it.each([
  ['hr-emea', true],
  ['all-remote', true],
  ['kitchen', false],
])('the room %s', (channel, apart) => {
  expect(sitApart('the list is up', channel)).toBe(apart);
});
