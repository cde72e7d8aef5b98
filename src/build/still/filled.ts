const ROOM = '<div id="still" class="still"></div>';

/** A document with more in its head, and a text for the time before the app is there. */
export function filled(html: string, head: string, text: string): string {
  return html
    .replace('</head>', () => `${head}</head>`)
    .replace(ROOM, () => ROOM.replace('><', () => `>${text}<`));
}
