/**
 * Makes a page that dialogs are opened above go out of reach by `aria-hidden` where React Aria would set `inert`: what is
 * inert is inherited, so the browser works out the style of every mark again, twice for each dialog, and 5,000 activities
 * keep the press that closes it waiting. Nothing else is lost: a dialog holds the focus and its veil takes every click.
 */
export function hidesByName(page: HTMLElement): HTMLElement {
  Object.defineProperty(page, 'inert', {
    configurable: true,
    get: () => page.ariaHidden === 'true',
    set: (isHidden: boolean) => {
      if (isHidden) page.setAttribute('aria-hidden', 'true');
      else page.removeAttribute('aria-hidden');
    },
  });
  return page;
}
