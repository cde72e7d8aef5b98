/** The form of the engine's files, whatever has written them; one of another form is refused. */
export const FORM = 7;
