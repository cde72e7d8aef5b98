// Runs before the first paint, so that a chosen theme does not flash; src/app/settings/theme-choice.ts writes the choice. An
// embedded page has it in its address and asks no storage.
try {
  const embed = new URL('embed', document.currentScript.src).pathname;
  const { pathname, search } = location;
  const isEmbedded = pathname === embed || pathname.startsWith(`${embed}/`);
  const theme = isEmbedded ? new URLSearchParams(search).get('theme') : localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // Without storage the system decides.
}

const LANGUAGES = ['en', 'ar', 'ckb', 'fr', 'kmr'];

/** As src/core/view/preferred-language.ts has it. */
function preferredLanguage(tags) {
  for (const tag of tags) {
    const [language, ...rest] = tag.toLowerCase().split('-');
    if (language === 'ku') return rest.some((part) => ['arab', 'iq', 'ir'].includes(part)) ? 'ckb' : 'kmr';
    if (LANGUAGES.includes(language)) return language;
  }
}

// The first page, with nothing else in its address, follows the language that the reader has chosen, or on a first visit the
// browser's, which then counts as chosen; src/app/settings/reader-language.ts writes the choice. Without storage it stays English,
// so that nobody is sent back from there. Robots get the document that they asked for.
try {
  const home = new URL('.', document.currentScript.src);
  const isHome = [home.href, `${home.href}index.html`].includes(location.href);
  if (isHome && !/bot|crawl|spider|slurp|facebookexternalhit/i.test(navigator.userAgent)) {
    const chosen = localStorage.getItem('language');
    const language = LANGUAGES.includes(chosen) ? chosen : preferredLanguage(navigator.languages);
    if (language && language !== LANGUAGES[0]) {
      localStorage.setItem('language', language);
      document.documentElement.hidden = true;
      location.replace(`${home.href}${language}/`);
    }
  }
} catch (_) {
  // As the address has it.
}

/** What the document itself asks for, once the app has started: what comes later is the app's own matter. */
let own;

// Speaks up where code or style of the document does not come.
function sayWhatIsMissing({ target }) {
  const isStyle = target instanceof HTMLLinkElement && target.rel === 'stylesheet';
  if (!isStyle && !(target instanceof HTMLScriptElement)) return;
  if (own && !own.has(target)) return;
  const tell = () => {
    const dialog = document.getElementById('start-problem');
    dialog.querySelector('code').textContent = new URL(target.src || target.href).pathname;
    if (!dialog.open) dialog.showModal();
  };
  if (document.getElementById('start-problem')) tell();
  else addEventListener('DOMContentLoaded', tell);
}
addEventListener('error', sayWhatIsMissing, true);
addEventListener('started', () => {
  own = new Set(document.querySelectorAll('link, script'));
});
addEventListener('click', ({ target }) => {
  if (target.id === 'start-again') location.reload();
  if (target.id === 'start-anyway') document.getElementById('start-problem').close();
});

/** As src/app/layout/arrangement.ts has it. */
function arrangementOf(width, height) {
  if (height < 31.25) return width < 34 ? 'column' : 'low';
  if (width < 47.5) return height < 45 ? 'small' : 'phone';
  if (height >= width && width < 80) return 'tablet';
  if (width >= 64) return 'wide';
  return height < 44 ? 'low' : 'tablet';
}

/** The height that src/ui/sheet-height.ts gives the sheet: it ends between two lines. */
function fitSheet(pane) {
  const [bar, body] = pane.children;
  const content = body.firstElementChild;
  const room = pane.parentElement.clientHeight;
  const { top } = content.getBoundingClientRect();
  const { height } = pane.dataset;
  const marked = content.querySelector(`[data-sheet-end="${height}"]`);
  const end = marked
    ? bar.offsetHeight + marked.getBoundingClientRect().bottom - top + 10
    : room * (height === 'low' ? 0.25 : 0.5);
  const rects = [...content.querySelectorAll('svg, .legend-button, [aria-hidden]')].map((one) =>
    one.getBoundingClientRect(),
  );
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    rects.push(...range.getClientRects());
  }
  let size = (height === 'low' ? Math.min(end, room / 2) : Math.max(room * 0.56, Math.min(end, room * 0.84))) - bar.offsetHeight;
  for (;;) {
    const cut = rects.filter(
      (line) =>
        line.width > 1 && line.height > 1 && line.top - top + 2 < size && line.bottom - top - 2 > size,
    );
    if (cut.length === 0) break;
    size = Math.floor(Math.min(...cut.map((line) => line.top - top)));
  }
  pane.style.setProperty('--height', `${bar.offsetHeight + size}px`);
}

/** Puts the text of the document where the app will have it, so that nothing moves when the app takes over. */
function placeText(furniture) {
  const [header, pane] = ['.site-header', '.pane-event'].map((name) => furniture.querySelector(name));
  const arrange = () => {
    const root = document.documentElement;
    const rem = Number.parseFloat(getComputedStyle(root).fontSize);
    const arrangement = arrangementOf(root.clientWidth / rem, root.clientHeight / rem);
    furniture.dataset.arrangement = arrangement;
    if (arrangement === 'wide' || arrangement === 'tablet') delete header.dataset.fold;
    else header.dataset.fold = 3;
    const isSheet = arrangement === 'phone' || arrangement === 'small';
    pane?.classList.toggle('sheet', isSheet);
    pane?.classList.toggle('pane-scrolls', !isSheet);
    return isSheet;
  };
  arrange();
  if (pane) new ResizeObserver(() => arrange() && fitSheet(pane)).observe(pane.querySelector('.pane-content'));
  addEventListener('resize', arrange);
  try {
    const sizes = JSON.parse(localStorage.getItem('panes') ?? '{}');
    for (const name of ['columns', 'map'])
      if (Number.isFinite(sizes[name])) furniture.style.setProperty(`--${name}`, `${sizes[name]}%`);
  } catch (_) {
    // As it is for a new reader.
  }
}

/** Addresses that show something else than their document: other data, another account, another language. */
const tellsOtherwise = /[?&;](data|asof|speaker|lang)=/i.test(location.search);

new MutationObserver((_, observer) => {
  const still = document.getElementById('still');
  if (!still) return;
  if (tellsOtherwise) still.remove();
  else if (still.querySelector('.pane-content, .page')) placeText(still.firstElementChild);
  else if (!still.nextElementSibling) return;
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
