import { TIMELY_TOO, TIMELY_WORDS } from '../times/lexicon.ts';
import * as BIT from './bits.ts';

export { BIT };

/**
 * Word classes as data: each is one string of words, turned into bit flags once, at first use.
 * A word may be in several. Apostrophes are straight here and straightened when read.
 */
const CLASSES: readonly (readonly [bit: number, words: string])[] = [
  [
    BIT.AUX,
    `do does did is are was were am has have had can could will would should may might shall must cld
    don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't won't wouldn't
    shouldn't dont doesnt didnt isnt arent wasnt cant couldnt wont wouldnt shouldnt ain't is't`,
  ],
  [
    BIT.PRONOUN,
    `i you we they he she it u ya y'all yall this that these those there one me us them him her
    someone somebody anyone anybody everyone everybody nobody noone who`,
  ],
  [
    BIT.DET,
    `the a an my your our their his her its this that these those any some all each every no another both
    which ur`,
  ],
  [
    BIT.WH,
    `what which who whom whose where when why how what's who's where's when's how's why's whats whos
    wheres hows what're where'd how'd what'd who'd wat wut whens`,
  ],
  [
    BIT.PREP,
    `of in on at by for with from to into onto about over under after before between through during until till
    since as like than per via off out up down without within against around near behind re regarding concerning
    upon across along toward towards among`,
  ],
  [
    BIT.CONJ,
    `and or but so because cause cuz cos since if whether while though although unless plus then nor & + bc b/c coz`,
  ],
  [
    BIT.FILLER,
    `just also maybe perhaps really quickly quick still already ever actually then now well ok okay so hmm hm um uh
    oh ah btw anyway anyways basically honestly possibly again please too even only simply always never soon
    yet sorry apologies alright right very much little bit kinda sort quite lol haha hey though guess tho otherwise
    first second finally lastly next fyi asap kind rather here hopefully probably definitely together thus hence
    however therefore instead later once twice almost enough least most more less back away ahead aside
    exactly completely especially specifically generally usually often sometimes directly currently recently`,
  ],
  [BIT.POLITE, `please pls plz plse pleease kindly plss`],
  [
    BIT.GREET,
    `hi hey hello heya hiya hallo howdy yo hej heyy heyyy hii hiii hellooo greetings morning afternoon evening sup dear
    mornin gm hullo hai helo bonjour hola ciao salut ahoj ahoy moin servus namaste salam buongiorno aloha heyo`,
  ],
  [
    BIT.THANKS,
    `thanks thank thx ty tysm tks cheers thanx tnx thankyou kudos congrats congratulations appreciated bravo`,
  ],
  [
    BIT.ACK,
    `ok okay k kk yes yep yup yeah yea ya no nope nah sure done cool great good nice perfect awesome lovely excellent
    agreed agree same true indeed right correct exactly understood noted roger ack lgtm gotcha got fine wow lol haha
    hah hehe lmao rofl yay hooray sounds fair alright aye np merged shipped fixed deployed sorted +1 -1 oops sorry welcome
    fantastic brilliant amazing super sweet neat definitely absolutely totally ditto aha ah oh hm hmm thx thanks
    love works approved confirmed deal`,
  ],
  [
    BIT.EACH,
    `vote register rsvp enroll enrol fill submit complete read acknowledge ack subscribe attend enjoy join
    remember ensure note be wear bring park answer respond reply react keep refrain avoid stop log sign welcome
    familiarize participate volunteer donate sit stay leave wash lock switch turn save bear mind allow expect consider`,
  ],
  [
    BIT.ACT,
    `add adjust allocate approve arrange ask assign attach bill book bring buy call cancel change charge
    chase check clean close collect complete compile contact copy correct cover create decide delegate
    delete deliver deploy describe design discuss disregard distribute double-check draft edit email e-mail
    ensure escalate estimate evaluate examine execute expedite explain export extend fax file fill finalize
    finalise find finish fix follow format forward get give grab handle help identify include inform insert
    inspect install investigate invite invoice issue keep label let list locate look mail make measure meet
    merge modify move notify obtain open order organise organize pass pay phone pick ping plan post prepare
    present print process prod produce proofread provide publish pull push put reach read reassign recheck
    reconcile record refund register reject release remind remove rename renew reopen repair replace reply
    report repost request reschedule research reserve reset resend resolve respond restart restock restore
    retest return revert review revise rewrite ring run save scan schedule select send set share ship show
    sign sort specify stop submit summarize summarise supply swap switch take talk tell test text track
    transfer translate treat triage trim try turn unblock update upgrade upload use validate verify vote
    wait wash watch water weigh wire withdraw work write confirm clarify note elaborate advise rsvp
    acknowledge consider coordinate circulate plug swing drop hold stay act feel remember lock shut sweep
    mop unload load fetch photocopy laminate staple rota refill top`,
  ],
  [
    BIT.TELL,
    `tell know explain show advise clarify confirm remind say describe specify elaborate point hear
    inform update understand recommend suggest enlighten help let learn think`,
  ],
  [
    BIT.DECIDE,
    `approve decide choose agree sign-off signoff authorize authorise vote pick prefer select accept ok okay
    greenlight bless veto ratify endorse sign`,
  ],
  [
    BIT.MEET,
    `meet schedule call chat talk sync catch-up join attend reschedule discuss hop jump lunch dinner coffee
    speak gather regroup huddle visit touch`,
  ],
  [
    BIT.SEEK,
    `look check review fix handle send share approve finish take sign update confirm resend forward sort resolve
    close complete read see get do own cover fill print proofread test verify help submit upload order book
    edit change move merge ship investigate chase grab pick push post give`,
  ],
  [
    BIT.GENERIC,
    `thing things stuff doc docs document documents file files deck slides slide sheet spreadsheet
    ticket tickets issue issues pr bug bugs task tasks page link links email mail message msg form item
    items matter topic problem request one ones case number numbers change changes draft version attachment
    report question questions part point points situation subject info information details idea ideas
    proposal`,
  ],
  [BIT.DEICTIC, `this that it these those them thing things stuff one ones dis dat 'em em`],
  [BIT.URGENT, `asap urgent urgently immediately emergency pronto stat straightaway a.s.a.p asap!! urgnt`],
  [BIT.SOME, `someone somebody anyone anybody any1 some1 whoever`],
  [
    BIT.EVERY,
    `everyone everybody all team folks guys y'all yall people colleagues gang crew friends channel here group`,
  ],
  [
    BIT.ADVICE,
    `try use install run type google reboot restart click press open apt-get apt sudo see look check read ask
    go make enable disable edit set download boot select choose put join wait add remove`,
  ],
  [
    BIT.FEEL,
    `thoughts thought feedback opinions opinion ideas input comments comment suggestions concerns objections views
    reactions questions preferences tips recommendations advice volunteers takers takes cents`,
  ],
  [
    BIT.NEWS,
    `news update updates progress status luck eta word movement info outcome response answer decision reply feedback`,
  ],
  [
    BIT.TIME,
    `today tonight tomorrow tmrw tmr tomorow yesterday monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thur thurs fri sat sun morning afternoon evening noon midnight midday week
    weeks weekend day days hour hours hr hrs minute minutes min mins sec secs second seconds month months
    year years quarter eod cob eow eom eoy eob january february march april may june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm o'clock oclock
    fortnight lunchtime early late ago last next moment moments while time utc gmt cet cest est edt pst pdt
    ist bst et pt deadline now`,
  ],
  [
    BIT.TROUBLE,
    `down broken failing failed fails fail blocked blocking stuck crash crashed crashing outage offline expired expires
    expire breach leak leaking flood flooded fire smoke error errors wrong missing lost hurt injured dead dying late stolen
    unavailable unreachable delayed losing waiting stranded overdue corrupted stopped locked sick`,
  ],
  [
    BIT.EMPTYVERB,
    `be been am is are was were do did done have has had get got go gone went make made let let's
    need want wanna gonna gotta would'd take taken took give given gave look see seen saw know knew known
    think thought wonder tell told say said ask help check review fix handle send sent share approve finish
    sign update confirm resend forward sort resolve close complete read happen work mean meant try tried use
    hope appreciate able possible come came feel free keep put chance look-see available busy around moment
    question favor favour hear talk speak chat call ping sync connect touch base discuss follow reply
    respond run love like please provide drop post jump hop grab push move start stop add change pick own
    show find found figure set bring via remind expect finalize wait suppose plan manage ready sure`,
  ],
  [
    BIT.COMMON,
    `not n't no yes ok okay about i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll
    they're it's that's there's here's he's she's im ive id ill youre its thats theres lets don't doesn't
    guys dude man mate folks team everyone all anything something nothing everything else other others same
    such good great nice well better best way ways lot lots bit few couple many much kind sort type soon
    quickly big small new old long short able own sir madam ms mr mrs dr too mins quick hopefully sorry help
    me us my mine yours ours theirs self myself yourself than when while where why what who how as if then
    there here pm am etc eg ie e.g i.e vs rest end side whole thanks thank thx welcome regards cheers u ur r
    n w/ w/o b4 2 4 gonna wanna gotta asap urgent urgently important importantly high priority critical
    immediately emergency emm err somebody someone anyone anybody status news progress luck eta opinion
    opinions thoughts feedback input comments suggestions ideas concerns look take over ahead away out up
    down off on back kindly advance earliest convenience finds trust attached below above asked brain brains
    care bother bothering disturb excuse knock interrupt interrupting top highest utmost prio blocker desk borrow steal computer laptop favour reach stop by suit suits`,
  ],
];

/** The words of a list that runs over several lines. */
export function wordsIn(list: string): string[] {
  return list.replaceAll('\n', ' ').split(' ').filter(Boolean);
}

/** Beside the classes: the word can belong to a time. */
const TIMELY = 1 << 29;

let table: Map<string, number> | undefined;

function build(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (words: readonly string[], bit: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit);
  };
  for (const [bit, words] of CLASSES) add(wordsIn(words), bit);
  for (const line of TIMELY_WORDS.split('\n'))
    add(wordsIn(line.slice(line.indexOf(' ')).replaceAll('|', ' ')), TIMELY);
  add(TIMELY_TOO.split(' '), TIMELY);
  return flags;
}

/** The classes of a lower-case word, as bits; 0 for a word in none. Verbs without content keep that in every form. */
export function classesOf(word: string): number {
  return classBits(flagsOf(word));
}

/** The classes alone, of all that is known of a word. */
export function classBits(flags: number): number {
  return flags & ~TIMELY;
}

/** Whether the flags are of a word that can belong to a time. */
export function isTimely(flags: number): boolean {
  return (flags & TIMELY) !== 0;
}

/** The classes of a word, and whether it can belong to a time. */
export function flagsOf(word: string): number {
  table ??= build();
  const found = table.get(word);
  if (found !== undefined) return found;
  let stretched = false;
  let timely = 0;
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place);
    // Digits and signs lie below the small letters.
    if (code < 58) timely ||= ownsTime(table, word, code);
    else if (code > 96 && place > 1 && code === word.charCodeAt(place - 1))
      stretched ||= code === word.charCodeAt(place - 2);
  }
  if (stretched) return table.get(shortened(word, 1)) ?? table.get(shortened(word, 2)) ?? timely;
  return timely | (emptyForm(table, word) ? BIT.EMPTYVERB : 0);
}

/** "q3", "mid-july", "monday's": a digit, a hyphen, or what somebody or some day owns. */
function ownsTime(words: Map<string, number>, word: string, code: number): number {
  if (code !== 39) return TIMELY;
  return word.charCodeAt(word.length - 2) === 39 ? (words.get(word.slice(0, -2)) ?? 0) & TIMELY : 0;
}

/** The word with every letter that stands three times or more in a row left `times` times. */
function shortened(word: string, times: number): string {
  return word.replace(/([^\d\s])\1{2,}/g, (_, letter: string) => letter.repeat(times));
}

/** Whether the word is an inflected form of a verb without content: "checked", "sending", "planned". */
function emptyForm(words: Map<string, number>, word: string): boolean {
  const last = word.charAt(word.length - 1);
  if (last === 'g') return word.endsWith('ing') && stems(words, word.slice(0, -3));
  if (last !== 'd' && last !== 's') return false;
  return (word.at(-2) === 'e' && stems(words, word.slice(0, -2))) || stems(words, word.slice(0, -1));
}

/** Whether what is left of a word without its ending is such a verb: "check", "mak(e)", "plann". */
function stems(words: Map<string, number>, stem: string): boolean {
  if (stem.length < 2) return false;
  const known = (base: string) => ((words.get(base) ?? 0) & BIT.EMPTYVERB) !== 0;
  return known(stem) || known(`${stem}e`) || (stem.at(-1) === stem.at(-2) && known(stem.slice(0, -1)));
}
