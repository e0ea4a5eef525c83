import { expect, it } from 'vitest';
import { readText } from './draft.ts';

it.each([
  ['en', 'can you send me the list of crates before the van leaves?'],
  ['other', 'kannst du mir bitte die Liste der Kisten schicken, bevor der Wagen losfährt?'],
  ['other', 'peux-tu m’envoyer la liste des caisses avant que le camion ne parte, merci ?'],
  ['other', '¿puedes enviarme la lista de las cajas antes de que salga el camión, por favor?'],
  ['other', 'você pode me enviar a lista das caixas antes que o caminhão saia, por favor?'],
  ['other', 'puoi mandarmi la lista delle casse prima che il furgone parta, per favore?'],
  ['other', 'kun je mij de lijst van de kisten sturen voordat het busje vertrekt?'],
  ['other', 'kan du skicka mig listan över lådorna innan bilen åker, det är bra att ha den'],
  ['other', 'czy możesz mi wysłać listę skrzynek, bo nie wiem, co jest w tej dostawie i na kiedy'],
  ['other', 'не могли бы вы прислать список ящиков до отъезда машины?'],
  ['other', '出発する前に箱のリストを送っていただけますか。よろしくお願いします'],
  ['unknown', 'ja, danke dir!'],
  ['unknown', 'merged'],
  ['en', 'the menu at Chez Nous has le poulet and la tarte, can you book us a table?'],
] as const)('%s: %s', (language, text) => {
  expect(readText(text).language).toBe(language);
});
