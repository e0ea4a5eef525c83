/** Verbs and nouns by what they say of the work an ask makes: lists of words parted by single spaces. */

/** Done on the spot, with a hand, a foot or a word: nobody needs to know what for or until when. */
export const SMALL =
  'ignore ask bring buy click come eat feed fetch forward go grab have hold join leave lend let lift lock log look open park pass phone pick ping press print pull push put remember reset restart ring run see shut sit stay text throw try turn wait walk wash watch water wipe';

/** How somebody behaves from now on: it is never handed in, but it wants a reason. */
export const CONDUCT = 'avoid keep refrain stop stick use wear';

/** Work that says itself what it is for: what is wrong is put right, what is written is read. */
export const PLAIN_WORK =
  'add answer book check clean comment confirm correct cover design double-check draft edit enter estimate finalise finish fix get look note order organise pay plan prepare proofread quote read reject repair reply respond review start submit test update upload use verify work write';

/** So small or so plain that nobody asks about it. */
export const PLAIN =
  'light toner bulb door battery chair car bin oven heating volume comma typo dot space spelling word font colour size';

/** Handed over in a moment. */
export const QUICK =
  'link screenshot address hand call ring minute message number push name moment key coffee help password lift seat kiss';

/** After "don't": comforts and states of mind, not bans. */
export const COMFORT =
  'worry forget hesitate bother mind be wait stress think get let miss expect know reply rush hurry have need want see like understand agree touch enter drink click';
