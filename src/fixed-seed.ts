import fc from 'fast-check';

/** Random tests draw the same numbers each time unless they name a seed of their own: what fails can be had again. */
fc.configureGlobal({ seed: 20201117 });
