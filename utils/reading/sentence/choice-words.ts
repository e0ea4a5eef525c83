/** Turns that put a decision to the readers, wherever they stand in their sentence. */
export const PUT = `
  proposal|motion|proposed :; i|we|i'd|i'll|would propose|proposing; i'm|im proposing; i|we|i'd|i'll|would suggest|recommend we; suggest|recommend|propose that;
  like|want|wanted|have to propose|suggest|recommend; my|our proposal|suggestion|idea is|would; i move that|to;
  how|what about we; what do|should|shall we do; how do|should|shall we proceed|handle|decide|continue|solve|tackle|deal;
  where do|should we go; maybe|perhaps we should|ought|could|might;
  need|needs|require|requires a decision; come to a|some|an conclusion|decision|agreement; decision|decisions needed|required|pending;
  why don't|not we; feel about; say to; others see; would|be|am|i'm in favour|favor of;
  tempted|inclined|leaning to|towards|toward; not sure we; not sure if|whether we; it's|its time to|we; might|may|could be time to;  would|does it make|be more|better|wiser|worth|smarter; what if we; imagine a|to|us;
  would rather we|not; make up our; split|torn on|over|between; still|is open|undecided :|if|whether|how|which|who; still|is up in; open question; where do we land; not convinced; counter-proposal; the question is if|whether|how;
  could imagine; back and forth; deserves|deserve a; i'm|im for|against; 
  all in favour|favor; hands up; how we should|could; in favour|favor :; pro|pros|con|cons|against :|of; choice|decision|question is between; can't|cannot|cant decide|choose`;

/** The same in a question. */
export const POLLS = `
  let's; lets; instead of; verdict; any preference|preferences|favourite|favourites; what|how about two|three|a|the|some|more|less|fewer|no;
  ok|okay|fine|good|agreed for|with|by all|everyone|everybody; everyone|everybody|all|we ok|okay|fine|happy|agree|agreed|good with|on|to|if;
  everyone|everybody on|in board|favour|favor; everyone|everybody agree|agreed; any objections|objection; anyone|anybody against; is it worth; what shall|should we name|call; agree|agreed ?; who's|whos for|against; who is for|against;
  would|does it make sense to; be|is it worth; what to do with|about`;

/** Turns that lay alternatives side by side. */
export const LAID = `
  two|three|four|five|2|3|4|5|both|several|some|these|different|possible|the|my|following options|ways|possibilities|offers|variants|alternatives|choices|candidates|proposals|quotes|approaches|solutions|designs|layouts|routes|bids|scenarios|suggestions;
  options|alternatives|choices|possibilities|candidates :|for|are; pros and; one option|possibility|alternative|way|idea; alternatively; vs; versus;
  torn|choose|choice|decide|decision|toss-up|pick|undecided between; or we|we'd could|can|might|pay|take|keep`;

/** A leaning, or a call for leanings: what is laid out waits for a choice. */
export const LEANS = `
  vote; i'd|id go|take|prefer|pick|choose|vote|say|lean|rather|keep|be; i would go|take|prefer|pick|choose|vote|say|lean|rather|keep|be; i lean|prefer|favour|favor|tend|vote;
  i|we think|believe|feel|guess we should|could; i'm|im|we're torn|easy|undecided|unsure|for|leaning|inclined|in|open; i don't|dont mind|care|know; leaning towards|to; i find|like|love both|either; both are|fit|work|look|have|would|sound|cost|seem;
  my|any vote|preference|preferences|favourite|favorite|gut; your|any|some thoughts|views|view|opinion|opinions|preference|preferences|input|take|feedback; thoughts|opinions|preferences|feedback|wdyt;
  do|does|would|did you|u|we|the|everyone|everybody|people|all|others|folks think|prefer|say|choose|team|group|rest|others|want|like|see|feel|all; let's|lets think|talk|discuss|see; no|without strong|preference; have both; hard|tough|difficult to|call|choice;
  can't|cannot|cant decide|choose|make; undecided; 50/50; up in the; on the fence; either is|works|way; whichever; costs|cost|saves|save|lasts|last`;

/** Where somebody stands: two of these, or one with its reasons, leave a choice open. */
export const STANDS = `
  i'd|id rather|go|take|prefer|pick|choose|lean|vote; i would|also|still rather|prefer|go|lean|vote; i lean|prefer|favour|favor|tend; my vote|favourite|favorite|preference; would rather;
  prefers|favours|favors; likes both; wants|likes the; is|am|i'm|im|are for|against; in favour|favor of; are|is|still torn|undecided|split; i like the|both; doesn't|dont|don't mind; i can|could live|imagine; we|i shouldn't|shouldnt; we could|might; i|we think|guess|feel|believe|say we should; might|would be better|nicer|smarter|wiser|easier; no strong; both ok|okay|fine|work|good|fit`;

/** Small pleasures, over which nobody needs to preside. */
export const SMALL = `lunch|dinner|breakfast|brunch|coffee|tea|pizza|sushi|beer|beers|wine|drinks|drink|cake|cakes|snacks|snack|pub|bar|movie|film|karaoke|burgers|ice|bbq`;

/** After "should we": things one knows or does together, not things one decides. */
export const NO_MATTER = `expect|worry|be|know|assume|see|have|need|meet|talk|chat|call|start|begin|go|get|still|say|ask|look|wait|mean|wish|join|speak|proceed|bring|wear|arrive`;

/** Who closes it, or what happens by itself. */
export const CLOSES = `
  your|my|her|his|their call|decision|verdict; up to you|her|him|me|them; last|final word|say|decision; leave|leaves|left it|this|that to|with;
  it's|its|is your|her|his; you own; unless; if|should nobody|noone; if|should no one|objections|objection; if|should i hear|get|don't; if there are|is no; object|objections|veto by|until|here|before|to|if;
  otherwise i|we|i'll|we'll; by default; shout|speak before|if|now|up; majority; most votes|voted|reactions|emojis|emoji|hands; the winner; first answer|reply|come; whatever|whichever suits|you;
  poll|vote|voting closes|ends|is; closes on|at; i'll|ill|we'll|im|i'm go|going|take|taking|pick|choose|decide|start|do|book|order|close|swap|use; i will|shall go|take|pick|choose|decide|start|do|book|order|use; i decide|take|pick|book|swap`;

/** The matter is closed. */
export const TAKEN = `
  we|we've|i|i've|they|board|team|it have|has|finally|just decided|agreed|settled|chosen; we|we've|i|i've|they decided|agreed|chose|settled; decided|agreed :; decided|agreed on|to|against|that|by|yesterday|today; it's|its|is|was|been decided|settled|agreed;
  it is|it's then; go ahead; option|variant|version a|b|c|1|2|3 it; we ordered|booked|bought|signed|hired|picked; we|we're go|going|went with|for|ahead; we took; decision by|from|of|taken|made; as decided|agreed|discussed; booked|done|ordered|signed it|already|just|this|yesterday`;

export const DECIDE = `decide|settle|agree|choose|pick|finalise|finalize|vote|conclude`;

/** Words at which a turn can begin that is told by more than its words. */
const OTHERS = `${DECIDE}|decided|agreed|settled|chosen|decides|chooses|approves|decision|decider|approver|owner|dri|should|shall|do|are|will|would|could|can|might|how|what|i|i'd|i'm|im|id|we|if|whether|when|in|suggestion|option|variant|version|plan|alternative|choice|route|proposal|design|offer|two|three|four|2|3|4|either|wdyt|prefer|thinking|am|i'm|we're|are|option|wouldn't|couldn't`;

let opening: Set<string> | undefined;

/** Whether one of the turns can begin with the word: of most words nothing more is asked. */
export function opensTurn(word: string): boolean {
  if (!opening) {
    opening = new Set();
    for (const list of [PUT, POLLS, LAID, LEANS, STANDS, SMALL, CLOSES, TAKEN, OTHERS])
      for (const phrase of list.split(';'))
        for (const first of phrase.trimStart().split(' ', 1)[0]!.split('|')) opening.add(first);
  }
  return opening.has(word);
}
