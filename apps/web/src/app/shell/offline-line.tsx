import { useIsReached } from '../../api/connection';
import { later } from '../../ui/later';

const OfflineState = later(() => import('./offline-state').then((module) => module.OfflineState));

/** Without a connection: a line that says so. */
export function OfflineLine() {
  return useIsReached() ? null : <OfflineState />;
}
