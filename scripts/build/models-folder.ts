import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves the models out of a build that fetches them from elsewhere.
 * @param models where the models lie, if not beside the page
 */
export function modelsFolder(models: string | undefined): Plugin {
  let folder = '';
  return {
    name: 'unmask:models-folder',
    apply: 'build',
    configResolved({ root, build }) {
      folder = path.resolve(root, build.outDir, 'models');
    },
    writeBundle() {
      if (models !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
