const collators = new Map<string | undefined, Intl.Collator>();

/** Compares texts as readers of a language (BCP 47) sort them, or of the environment's; made once for each language. */
export function collatorOf(language?: string): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language);
  collators.set(language, made);
  return made;
}
