/**
 * Rooms that teams make for asking anyone, by the names they usually have. Apart from the
 * presets, so that a content script that finds no norms stored can have it without their prose.
 */
export const USUAL_ASK_ROOMS: readonly string[] = ['help-*', '*-help', 'ask-*', 'support-*', '*-support'];
