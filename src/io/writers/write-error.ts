/** Why a timeline cannot be written in a format, with what to do instead: a sentence in the words of the locale. */
export class WriteError extends Error {}
