/** Why a file cannot be read as a whole: a sentence that tells a person what to do. */
export class Refusal extends Error {}

/** A file is recognised, and there are no events in it; of several refusals this one says the most. */
export class NoEvents extends Refusal {}

/** A refusal that a person can mend by telling whether day or month comes first. */
export class DayOrderUnknown extends Refusal {}
