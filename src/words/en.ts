import { announce } from './en/announce.ts';
import { broken } from './en/broken.ts';
import { canvas } from './en/canvas.ts';
import { clock } from './en/clock.ts';
import { device } from './en/device.ts';
import { doubt } from './en/doubt.ts';
import { embed } from './en/embed.ts';
import { faults } from './en/faults.ts';
import { figures } from './en/figures.ts';
import { numbers } from './en/numbers.ts';
import { page } from './en/page.ts';
import { parts } from './en/parts.ts';
import { playback } from './en/playback.ts';
import { policies } from './en/policies.ts';
import { readout } from './en/readout.ts';
import { scope } from './en/scope.ts';
import { settings } from './en/settings.ts';
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
  faults,
  figures,
  numbers,
  page,
  parts,
  playback,
  policies,
  readout,
  scope,
  settings,
  turns,
};
