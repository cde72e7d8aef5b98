/** Why a file cannot be read as a whole: a sentence that tells a person what to do. */
export class Refusal extends Error {}

/** A refusal that a person can mend by telling whether day or month comes first. */
export class DayOrderUnknown extends Refusal {}
