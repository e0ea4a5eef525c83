/** Turns that put a decision to the readers, wherever they stand in their sentence. */
export const PUT = `
  proposal|motion|proposed :; i|we|i'd|i'll|would propose|proposing; i|we|i'd|would suggest|recommend we; suggest|recommend|propose that; like|want|wanted|have to propose|suggest|recommend;
  my|our proposal|suggestion|idea is|would; how|what about|if we; why don't|not we; what do|should|shall we do; how do|should|shall we proceed|handle|decide|continue|solve|deal;
  maybe|perhaps we should|ought|could|might; need|needs|require|requires a decision; decision|decisions needed|required|pending;
  feel about; say to; others see; tempted|inclined|leaning to|towards; not sure we; not sure if|whether we; it's|its time to; might|could be time to; does it make|be more|better|worth;
  would rather we|not; make up our; split|torn on|over|between; still|is open|undecided :|if|whether|how|which|who; is|still up in; where do we land|go; not convinced; could imagine; back and forth; deserves|deserve a; i'm|im for|against;
  in favour|favor :|of; pros|cons :|of; choice|decision|question is between; can't|cannot|cant decide|choose`;

/** The same in a question. */
export const POLLS = `
  let's; instead of; verdict; any preference|preferences|objections|objection; what|how about two|three|a|the|some|more|less|no;
  ok|okay|fine|good for|with|by all|everyone|everybody; everyone|everybody|all|we ok|okay|fine|happy|agree|good with|on|to; everyone|everybody|anyone|anybody on|in|agree|agreed|against|favour; what shall|should we name|call; agree|agreed ?;
  who's|whos for|against; who is for|against; is|does|would it worth|make; be worth; to do with|about`;

/** Turns that lay alternatives side by side. */
export const LAID = `
  two|three|four|2|3|4|both|several|some|these|different|possible|the|my|following options|ways|possibilities|offers|variants|alternatives|choices|candidates|proposals|quotes|approaches|solutions|designs|layouts|routes|scenarios|suggestions;
  options|alternatives|choices|possibilities|candidates :|for|are; pros and; one option|possibility|alternative|way|idea; alternatively; vs; versus;
  torn|choose|choice|decide|decision|pick|undecided between; or we|we'd could|can|might|pay|take|keep`;

/** A leaning, or a call for leanings: what is laid out waits for a choice. */
export const LEANS = `
  vote|react; i'd|id|would go|take|prefer|pick|choose|vote|say|lean|rather|keep; i lean|prefer|vote; i|we think|believe|feel|guess we should|could;
  i'm|im|we're torn|easy|undecided|unsure|leaning|in|open; i don't|dont mind|care|know; leaning; both are|fit|work|look|have|would|sound|cost|seem;
  my|your|any|some|no|strong vote|preference|preferences|favourite|gut|thoughts|views|view|opinion|opinions|input|take|feedback; thoughts|opinions|preferences|feedback|wdyt|undecided|whichever;
  do|does|would|did you|u|we|the|everyone|everybody|people|all|others|folks think|prefer|say|choose|team|group|rest|others|want|like|see|feel|all; let's|lets think|talk|discuss|see;
  hard|tough|difficult to|call|choice; have both; can't|cannot|cant decide|choose|make; up in the; either is|works|way; costs|cost|saves|save|lasts|last`;

/** Where somebody stands: two of these, or one with its reasons, leave a choice open. */
export const STANDS = `
  i'd|id|would|still rather|go|take|prefer|pick|choose|lean|vote; i lean|prefer|favour|favor|tend; my vote|favourite|favorite; prefers|favours|favors; likes both; wants|likes the; is|am|i'm|im|are for|against; in favour|favor of;
  are|is|still torn|undecided|split; i like the|both; doesn't|dont|don't mind; i can|could live|imagine; we|i shouldn't|shouldnt; we could|might; i|we think|guess|feel|believe|say we should;
  might|would be better|nicer|smarter|wiser|easier; no strong; both ok|okay|fine|work|good|fit`;

/** Small pleasures, over which nobody needs to preside. */
export const SMALL = `lunch|dinner|breakfast|coffee|tea|pizza|beer|beers|drinks|cake|cakes|pub|bar|movie|film|ice`;

/** After "should we": things one knows or does together, not things one decides. */
export const NO_MATTER = `expect|worry|be|know|see|have|need|meet|talk|call|start|go|get|still|say|ask|look|wait|mean|join|bring|wear`;

/** Who closes it, or what happens by itself. */
export const CLOSES = `
  yes|no|ok|okay from; please decide|choose by|until;  your|my|her|his|their call|decision|verdict; up to you|her|him|me|them; last|final word|say|decision; leave|leaves|left it|this|that to|with;
  it's|its|is your|her|his; unless; if|should nobody|noone|no; if|should i hear|get|don't; if there are|is no; object|objections|veto by|until|here|before|to|if;
  otherwise i|we|i'll|we'll; by default; shout|speak before|if|now|up; majority; most votes|reactions|hands; the winner; first answer|reply; whatever|whichever suits|you;
  poll|vote|voting closes|ends; closes on|at; i'll|ill|we'll|im|i'm|shall|will go|going|take|taking|pick|choose|decide|start|do|book|order|close|swap|use; i decide|take|pick|book|swap`;

/** The matter is closed. */
export const TAKEN = `
  we|we've|i|i've|they|board|team|it|has|have has|have|finally|just|been|is decided|agreed|settled|chosen; we|we've|i|i've|they decided|agreed|chose|settled; decided|agreed :|on|to|against|that|by|yesterday|today; it's|is|was|been decided|settled|agreed;
  it is|it's then; go ahead; option|variant a|b|c|1|2|3 it; we ordered|booked|bought|signed|hired|picked|took; we|we're go|going|went with|for|ahead; decision by|from|of|taken|made; as decided|agreed|discussed; booked|done|ordered|signed it|already|just|this|yesterday`;

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
