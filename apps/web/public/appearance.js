// Runs before the first paint, so that a dark screen never flashes white. An own file, because the
// content security policy allows no inline script. The app changes the same class later on.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('cadans.appearance');
  } catch {
    // Storage can be blocked; then the system's choice holds.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
