/** Comes with its own commit. */
export function PortfolioPage() {
  return null;
}
