/** Drawings whose places are styles of their elements. */
const DRAWN = /(<div class="spread-(?:row|scale)[^"]*"[^>]*>)(?:(?!<\/?div\b).)*(?=<\/div>)/gs;

/** A paragraph that is nothing but a button. */
const BUTTON_ALONE = /<p\b([^>]*)>(?=<button\b[^>]*>[^<]*<\/button><\/p>)/g;

/**
 * React's markup for a document in which nothing can be pressed yet: what would be a button is its words, and there are no
 * comments for React and no `style` attributes, which the Content Security Policy forbids, nor what is drawn by them. A paragraph that is a button and nothing else is marked.
 */
export function withoutControls(markup: string): string {
  return markup
    .replace(/<!--.*?-->/g, '')
    .replace(DRAWN, '$1')
    .replace(BUTTON_ALONE, '<p$1 data-app-alone="">')
    .replace(/ style="[^"]*"/g, '')
    .replace(/<button\b([^>]*)>/g, (_, attributes: string) => {
      const [named = ''] = / class="[^"]*"/.exec(attributes) ?? [];
      return `<span${named}>`;
    })
    .replaceAll('</button>', '</span>');
}
