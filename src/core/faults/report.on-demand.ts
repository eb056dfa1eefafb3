import type { Fault } from '../../engine/fault.ts';
import { report, type Section } from '../../words/report.ts';
import { words } from '../../words/words.ts';
import { inTime } from '../../engine/support/in-time.ts';
import { clockStep } from '../../measure/timing.ts';
import { journal } from '../../engine/worker/spawn.ts';
import type { Entry } from '../../engine/worker/journal.ts';
import { settingsOf, useControls } from '../settings/controls-store.ts';
import { tuningsFor } from '../settings/tuned.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';

/**
 * All that helps to find a fault, as plain text: the browser, its devices, what it allows, what runs, and the
 * last messages between page and worker. Nothing leaves the device.
 * @param fault what happened, if the page knows
 * @param withPrompt what was typed too: only at the reader's wish
 */
export async function writeReport(fault: Fault | null, withPrompt: boolean): Promise<string> {
  const [storage, graphics] = await Promise.all([storageLines(), graphicsLines()]);
  const { heads } = report;
  return [
    section(heads.report, happened(fault)),
    section(heads.browser, browserLines()),
    section(heads.storage, storage),
    section(heads.graphics, graphics),
    section(heads.model, modelLines()),
    ...(withPrompt ? [section(heads.prompt, promptLines())] : []),
    [`# ${heads.journal}`, ...journal.entries.map(entryLine)].join('\n'),
  ].join('\n\n');
}

function section(head: string, lines: Section): string {
  return [`# ${head}`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\n');
}

function happened(fault: Fault | null): Section {
  return report.happened(
    fault === null ? null : `${fault.code}, ${words.faults.what(fault)}`,
    // What stands behind "#" and "?" may hold a prompt.
    location.origin + location.pathname,
    metaContent('unmask-version'),
  );
}

function browserLines(): Section {
  const { userAgent, language, hardwareConcurrency, onLine } = navigator;
  return report.browser({
    userAgent,
    language,
    cores: hardwareConcurrency,
    width: innerWidth,
    height: innerHeight,
    ratio: devicePixelRatio,
    embedded: window.top !== window.self,
    origin: self.origin,
    secure: isSecureContext,
    isolated: crossOriginIsolated,
    hidden: document.hidden,
    online: onLine,
    clockStep: clockStep(),
  });
}

async function storageLines(): Promise<Section> {
  return report.storage({
    local: await attempt(() => report.kept(localStorage.length)),
    database: await attempt(() => openedDatabase()),
    caches: await attempt(async () => report.caches((await caches.keys()).length)),
    worker: await attempt(() => serviceWorkerState()),
    room: await attempt(() => roomText()),
  });
}

async function graphicsLines(): Promise<Section> {
  // The type promises `gpu`; older browsers and insecure pages do not have it.
  if (!('gpu' in navigator)) return report.noWebGpu;
  try {
    const adapter = await navigator.gpu.requestAdapter();
    if (adapter === null) return report.noAdapter;
    const { vendor, architecture, device, description } = adapter.info;
    const limits: (readonly [string, string])[] = [];
    // The limits are inherited: no own property names them.
    for (const name in adapter.limits) {
      const value: unknown = Reflect.get(adapter.limits, name);
      if (typeof value === 'number') limits.push([name, String(value)]);
    }
    const names = [vendor, architecture, device, description].filter((name) => name !== '');
    return report.adapter(names, [...adapter.features], limits);
  } catch (error) {
    return report.adapterRefused(error);
  }
}

function modelLines(): Section {
  const { loaded, selected } = useModels.getState();
  const controls = useControls.getState();
  const { backend } = controls;
  if (loaded === null) return report.noModel(selected, backend);
  const { model, device, keeping } = loaded.model;
  return report.model({
    id: model.id,
    revision: model.revision,
    keeping,
    backend,
    device: device.label,
    adapter: device.adapter,
    selfCheck: device.selfCheck,
    refused: device.refused.map((each) => ({
      label: each.label,
      why: words.faults.refused(each),
    })),
    settings: JSON.stringify(settingsOf(controls, model.stage, tuningsFor(loaded.id))),
  });
}

function promptLines(): Section {
  const { kind, instruction, signature, code } = usePrompt.getState();
  return report.prompt(kind, instruction, signature, code);
}

function entryLine({ at, from, words: message, times }: Entry): string {
  return report.message(at, from === 'page', message, times);
}

/** What was found, or what a browser that refuses or does not answer comes to: a report is written all the same. */
export async function attempt(work: () => string | Promise<string>): Promise<string> {
  try {
    return await inTime(Promise.resolve(work()));
  } catch (error) {
    return report.refused(error);
  }
}

function openedDatabase(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('unmask-report');
    request.onerror = () => reject(new Error(request.error?.message ?? report.noReason));
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase('unmask-report');
      resolve(report.opens);
    };
  });
}

async function serviceWorkerState(): Promise<string> {
  if (!('serviceWorker' in navigator)) return report.noServiceWorkers;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return report.notRegistered;
  const state = (registration.active ?? registration.waiting ?? registration.installing)?.state;
  return report.registered(state, navigator.serviceWorker.controller !== null);
}

async function roomText(): Promise<string> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return report.room(usage, quota, await navigator.storage.persisted());
}

function metaContent(name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}
