/** Verbs and nouns by what they say of the work an ask makes: lists of words parted by single spaces. */

/** A judgement comes back. */
export const JUDGE = 'review approve proofread sign assess accept reject decline decide choose agree';

/** Work only where a piece of work is the object: "check the figures", but "check the oven". */
export const HANDLE =
  'check read look verify go test comment edit correct do make build finish update add get let have write print confirm';

/** Something new comes back. */
export const MAKE =
  'draft prepare translate calculate compile create design summarise summarize estimate revise analyse analyze research record film repair install organise organize arrange collect gather compute measure investigate produce publish quote';

/** Something is handed over. */
export const SEND = 'send give get need want mail email submit enter upload provide supply write share name';

export const FORM = 'fill complete';

/** Ends, takes away or alters what others count on. */
export const UNDO =
  'cancel stop remove delete disable block pause postpone revert undo change reassign transfer redirect refund revoke suspend freeze replace exclude cut halt drop reduce pull switch move wire pay rename split merge grant extend shorten';

/** So small or so plain that nobody asks what for. */
export const PLAIN =
  'shift shifts light toner bulb window door battery paper chair table car bin oven volume comma typo dot space spelling word words letter font colour size';

export const PIECE =
  'text chapter section paragraph budget contract application figures sums table article paper essay thesis design layout proof translation plan policy spec code copy script agenda minutes statement offer quote invoice calculation letter poster presentation summary list schedule rota data results analysis estimate terms certificate column menu picture photo times';

export const VERDICT =
  'approval review sign-off signoff signature go-ahead consent verdict corrections assessment estimate quote offer ok okay yes nod blessing price';

/** Handed over in a moment. */
export const QUICK =
  'link screenshot hand call ring minute sec second shout message ping idea number look push reminder invite address name size email mail chance moment key keys copy go word bit update coffee drink help password login thing';

/** After "don't": comforts, not bans. */
export const COMFORT =
  'worry forget hesitate bother mind be feel sweat panic wait stress think get let miss expect know reply rush hurry have need happen want';
