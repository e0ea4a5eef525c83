import { expect, it } from 'vitest';
import { namesElsewhere, zoneOfPlace } from '../../utils/rules/places.ts';
import { NOW } from './draft.ts';

it.each([
  ['Lisbon', 'Europe/Lisbon'],
  ['New York', 'America/New_York'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Houston', 'America/Chicago'],
  ['Doha', 'Asia/Qatar'],
  ['Monday', undefined],
  ['', undefined],
])('the zone of %s', (name, zone) => {
  expect(zoneOfPlace(name)).toBe(zone);
});

it.each([
  ['Mei in Tokyo wants to see it', true],
  ["I'm in Vancouver this week", true],
  ['@jun (Seoul) your figures please', true],
  ['the London office signs first', true],
  ['welcome New York, Berlin and Bangalore', true],
  ['Carla in Paris wants to see it', false],
  ['did the Lisbon invoice go out?', false],
  ['the parcel arrives in Lisbon at noon', false],
  ['Anna in Marketing knows', false],
  ['', false],
])('people elsewhere, seen from Berlin: %s', (text, elsewhere) => {
  expect(namesElsewhere(text, NOW, 'Europe/Berlin')).toBe(elsewhere);
});

it('takes an unknown zone for UTC', () => {
  expect(namesElsewhere('Mei in Tokyo', NOW, 'Mars/Olympus')).toBe(true);
  expect(namesElsewhere('Ann in Reykjavik', NOW, 'Mars/Olympus')).toBe(false);
});
