/** Something the person at the machine has to do; its message is the whole of what they are shown. */
export class SetupError extends Error {}
