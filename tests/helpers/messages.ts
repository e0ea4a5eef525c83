// What tests type. Chosen for what a reader would say to them, not from any rule's own examples.

/** Nothing in it to answer: held once. */
export const KNOCK = 'hey, got a sec?';
/** An ask to nobody, about nothing, for no reason: badged, not held. */
export const VAGUE = 'can someone look at this asap';
/** Nothing is asked. */
export const THANKS = 'merged, thanks!';
/** The knock, with what it is about. */
export const REST = ' the Lisbon offer needs your signature by Thursday 15:00';
