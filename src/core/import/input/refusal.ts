/** Why a file cannot be read as a whole: a sentence that tells a person what to do. */
export class Refusal extends Error {}
