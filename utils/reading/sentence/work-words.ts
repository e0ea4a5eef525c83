/** Verbs and nouns by what they say of the work an ask makes: lists of words parted by single spaces. */

/** A judgement comes back. */
export const JUDGE =
  'review approve proofread proof-read sign authorise authorize ratify endorse assess evaluate vet audit critique countersign accept reject decline decide choose agree supervise';

/** Work only where a piece of work is the object: "check the figures", but "check the oven". */
export const HANDLE =
  'check double-check read look verify go test comment edit correct do make build finish update add get let have run write print copy clean sort confirm';

/** Something new comes back. */
export const MAKE =
  'draft prepare translate calculate compile create design summarise summarize estimate revise analyse analyze research outline transcribe formulate record film shoot sew bake repair install assemble organise organize arrange collect gather compute measure investigate inspect produce collate photograph illustrate publish implement develop configure migrate renovate survey quote cost renew register';

/** Made once more: what was wrong with it? */
export const REMAKE =
  'rewrite redo redraft redesign rework rebuild recalculate recount replan redraw reformat restructure reprint repaint remeasure relabel reschedule rebook reshoot rerecord re-record retype reinstall reset';

/** Something is handed over. */
export const SEND = 'send give get need want mail email submit enter upload provide supply write share name';

export const FORM = 'fill complete';

/** Ends, takes away or alters what others count on. */
export const UNDO =
  'cancel stop remove delete disable block pause postpone revert undo change reassign transfer redirect refund revoke restrict suspend freeze withdraw terminate replace deactivate unpublish exclude cut halt drop discontinue evict reduce halve raise lower hide deny scrap pull switch move wire pay rename split merge waive grant extend shorten';

/** So small or so plain that nobody asks what for. */
export const PLAIN =
  'shift shifts light lights lamp toner bulb window windows door doors battery paper chair chairs table tables car bin bins oven volume comma typo dot space spelling word words letter font colour color size';

export const PIECE =
  'draft text chapter section paragraph report doc document slides deck budget contract proposal application figures numbers sums table spreadsheet article paper essay thesis design mockup mock-up layout proof translation version plan policy spec pr code copy script agenda minutes statement offer quote invoice calculation changes letter manual brochure poster presentation summary list inventory schedule rota data results analysis costings estimate terms clause wording certificate price column page programme program menu speech post story recording video picture photo drawing guide mock-ups values times';

export const VERDICT =
  'approval feedback comment comments review sign-off signoff decision input signature go-ahead consent verdict corrections assessment estimate quote offer ok okay yes nod blessing view views opinion thoughts answer price';

/** Handed over in a moment. */
export const QUICK =
  'link photo pic picture screenshot hand call ring lift ride minute sec second shout message ping hint clue idea number look push reminder invite nod address name size phone location email mail chance moment break boost key keys copy go time sense sure word bit few heads-up update eta thumbs coffee drink help password login thing';

/** After "don't": comforts, not bans. */
export const COMFORT =
  'worry forget hesitate bother mind be feel sweat panic wait stress think get let miss expect know reply rush hurry have need happen want';
