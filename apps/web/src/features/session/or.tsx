/** A line that says there is another way. */
export function Or({ children, isHead = false }: { children: string; isHead?: boolean }) {
  const Text = isHead ? 'h2' : 'p';
  return (
    <div className="flex items-center gap-3">
      <span className="h-px flex-1 bg-line" />
      <Text className="text-xs text-faint">{children}</Text>
      <span className="h-px flex-1 bg-line" />
    </div>
  );
}
