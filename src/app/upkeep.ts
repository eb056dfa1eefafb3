import { useModels } from '../core/model/model-store.ts';
import { useStorage } from '../core/model/storage-store.ts';
import { inTime } from '../engine/support/in-time.ts';
import { openCacheStore } from '../engine/models/byte-store.ts';
import { FileStore } from '../engine/models/file-store.ts';
import { startOffline } from '../offline/register.ts';
import { firstAct } from '../ui/first-act.ts';
import { useUpdate } from './update-store.ts';

/**
 * What goes on beside the runs: from the reader's first act on, the page is kept for visits without a network; and
 * when a model has been loaded, the browser is asked not to clear it away.
 * @param base absolute address of the models folder
 */
export async function startUpkeep(base: string): Promise<void> {
  const offline = startOffline(() => useUpdate.getState().announce(), firstAct());
  let asked = false;
  useModels.subscribe(({ loaded }, before) => {
    if (loaded === before.loaded) return;
    void useStorage.getState().refresh();
    if (loaded === null || asked) return;
    asked = true;
    offline.keepEngine();
    void persist().then(() => useStorage.getState().look());
  });
  const store = await openCacheStore();
  if (store === null) return;
  await useStorage.getState().open(new FileStore(store), base);
  // Another tab may have deleted what this one says is stored.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void useStorage.getState().refresh();
  });
}

/** Some browsers ask the person: not before something is worth keeping, and not inside another page. */
async function persist(): Promise<void> {
  if (window.top !== window.self || !('storage' in navigator)) return;
  // A refusal changes nothing: the panel says that the browser may clear what is stored.
  await inTime(navigator.storage.persist()).catch(() => false);
}
