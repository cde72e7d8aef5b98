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
