/** Offers a text as a file to keep. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then; kept, the secret would stay readable at this address as long as the tab lives.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Prints a text alone, without the page around it. */
export function print(text: string): void {
  const sheet = document.createElement('iframe');
  // Out of sight, but drawn: of a frame that is not drawn a browser prints an empty sheet.
  sheet.className = 'sr-only';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.tabIndex = -1;
  document.body.append(sheet);
  const page = sheet.contentDocument;
  const written = page?.createElement('pre');
  if (page && written) {
    written.textContent = text;
    page.body.append(written);
    sheet.contentWindow?.print();
  }
  // The dialog of the browser holds the page until it is closed.
  setTimeout(() => sheet.remove(), 1000);
}
