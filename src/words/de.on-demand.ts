import { announce } from './de/announce.ts';
import { broken } from './de/broken.ts';
import { canvas } from './de/canvas.ts';
import { clock } from './de/clock.ts';
import { device } from './de/device.ts';
import { doubt } from './de/doubt.ts';
import { embed } from './de/embed.ts';
import { faults } from './de/faults.ts';
import { figures } from './de/figures.ts';
import { glance } from './de/glance.ts';
import { guide } from './de/guide.ts';
import { links } from './de/links.ts';
import { loading } from './de/loading.ts';
import { models } from './de/models.ts';
import { numbers } from './de/numbers.ts';
import { ownTests } from './de/own-tests.ts';
import { page } from './de/page.ts';
import { parts } from './de/parts.ts';
import { playback } from './de/playback.ts';
import { policies } from './de/policies.ts';
import { prompt } from './de/prompt.ts';
import { readout } from './de/readout.ts';
import { running } from './de/running.ts';
import { scope } from './de/scope.ts';
import { settings } from './de/settings.ts';
import { embedding, share } from './de/share.ts';
import { storage } from './de/storage.ts';
import { tasks } from './de/tasks.ts';
import { tests } from './de/tests.ts';
import { turns } from './de/turns.ts';
import type { Words } from './words.ts';

/** Every sentence of the page in German: a chunk that only its readers fetch. */
export const de: Words = {
  announce,
  broken,
  canvas,
  clock,
  device,
  doubt,
  embed,
  embedding,
  faults,
  figures,
  glance,
  guide,
  links,
  loading,
  models,
  numbers,
  ownTests,
  page,
  parts,
  playback,
  policies,
  prompt,
  readout,
  running,
  scope,
  settings,
  share,
  storage,
  tasks,
  tests,
  turns,
};
