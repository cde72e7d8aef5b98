import { type Reason, reasonInEnglish } from '../report/reasons.ts';

/** Why a file cannot be read as a whole: a sentence that tells a person what to do, in English as its message. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reasonInEnglish(reason));
    this.reason = reason;
  }
}

/** A file is recognised, and there are no events in it; of several refusals this one says the most. */
export class NoEvents extends Refusal {}

/** A refusal that a person can mend by telling whether day or month comes first. */
export class DayOrderUnknown extends Refusal {}
