import { announce } from './en/announce.ts';
import { broken } from './en/broken.ts';
import { canvas } from './en/canvas.ts';
import { clock } from './en/clock.ts';
import { device } from './en/device.ts';
import { doubt } from './en/doubt.ts';
import { embed } from './en/embed.ts';
import { faults } from './en/faults.ts';
import { figures } from './en/figures.ts';
import { glance } from './en/glance.ts';
import { guide } from './en/guide.ts';
import { links } from './en/links.ts';
import { loading } from './en/loading.ts';
import { models } from './en/models.ts';
import { numbers } from './en/numbers.ts';
import { ownTests } from './en/own-tests.ts';
import { page } from './en/page.ts';
import { parts } from './en/parts.ts';
import { playback } from './en/playback.ts';
import { policies } from './en/policies.ts';
import { prompt } from './en/prompt.ts';
import { readout } from './en/readout.ts';
import { running } from './en/running.ts';
import { scope } from './en/scope.ts';
import { settings } from './en/settings.ts';
import { embedding, share } from './en/share.ts';
import { storage } from './en/storage.ts';
import { tasks } from './en/tasks.ts';
import { tests } from './en/tests.ts';
import { turns } from './en/turns.ts';

/** Every sentence of the page in English, by the part of the page that says it. */
export const en = {
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
