// Runs before the first paint, so that a chosen theme does not flash; src/app/theme-choice.ts writes the choice.
try {
  var theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // Without storage the system decides.
}
