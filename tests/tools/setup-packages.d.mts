/** Installs the packages of `root`'s lock when they are missing or it has changed. Throws SetupError. */
export function ensurePackages(root: string): void;
