let ask: () => Promise<boolean> = () => Promise.resolve(false);
let asking: Promise<boolean> | undefined;

/** Says who asks somebody to show who they are: answers false when they would rather not. */
export function confirmBy(asks: typeof ask): void {
  ask = asks;
}

/** Lets somebody show who they are. Asked once: whatever else is refused meanwhile waits for the same answer. */
export function confirmed(): Promise<boolean> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}
