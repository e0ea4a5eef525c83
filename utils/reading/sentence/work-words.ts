/** Verbs and nouns by what they say of the work an ask makes: lists of words parted by single spaces. */

/** Done on the spot, with a hand, a foot or a word: nobody needs to know what for or until when. */
export const SMALL =
  'ask bring buy call carry catch click come dial eat feed fetch forward go grab greet have help hold hug hurry ignore join kiss knock leave lend let lift load lock log look mute open park pass phone pick ping press print pull push put remember remind restart ring run scroll see shut sit smile speak stand stay talk text throw tidy try turn unlock wait wake walk wash watch water wave wipe wish';

/** How somebody behaves from now on: it is never handed in, but it wants a reason. */
export const CONDUCT = 'avoid keep refrain stop stick use wear';

/** Work that says itself what it is for: what is wrong is put right, what is written is read. */
export const PLAIN_WORK =
  'accept add answer approve assess check clean comment confirm correct design double-check draft edit enter estimate finalise finalize finish fix get look note ok prepare proofread quote read reject repair reply respond review sign submit test translate update upload use verify vote work write';

/** So small or so plain that nobody asks about it. */
export const PLAIN =
  'light toner bulb door battery chair car bin oven heating volume comma typo dot space spelling word font colour size';

/** Handed over in a moment. */
export const QUICK =
  'link screenshot hand call ring minute sec second shout message ping number push reminder invite address name chance moment key coffee drink help password login lift seat kiss';

/** After "don't": comforts and states of mind, not bans. */
export const COMFORT =
  'worry forget hesitate bother mind be feel sweat panic wait stress think get let miss expect know reply rush hurry have need happen want see like understand believe remember mean agree care even just touch enter drink click';
