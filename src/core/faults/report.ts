import type { Fault } from '../../engine/fault.ts';
import { words } from '../../words/words.ts';
import { inTime } from '../../engine/support/in-time.ts';
import { clockStep } from '../../measure/timing.ts';
import { journal } from '../../engine/worker/client.ts';
import type { Entry } from '../../engine/worker/journal.ts';
import { settingsOf, useControls } from '../settings/controls-store.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';

/** Lines of a report under one heading. */
type Section = readonly (readonly [name: string, value: string])[];

/**
 * All that helps to find a fault, as plain text: the browser, its devices, what it allows, what runs, and the
 * last messages between page and worker. Nothing leaves the device.
 * @param fault what happened, if the page knows
 * @param withPrompt what was typed too: only at the reader's wish
 */
export async function writeReport(fault: Fault | null, withPrompt: boolean): Promise<string> {
  const [storage, graphics] = await Promise.all([storageLines(), graphicsLines()]);
  const parts: [string, Section][] = [
    ['Unmask fault report', happened(fault)],
    ['Browser', browserLines()],
    ['Storage', storage],
    ['WebGPU', graphics],
    ['Model', modelLines()],
  ];
  if (withPrompt) parts.push(['Prompt', promptLines()]);
  return [
    ...parts.map(([title, lines]) => {
      const rows = lines.map(([name, value]) => `${name}: ${value}`);
      return [`# ${title}`, ...rows].join('\n');
    }),
    ['# Page and worker', ...journal.entries.map(entryLine)].join('\n'),
  ].join('\n\n');
}

function happened(fault: Fault | null): Section {
  return [
    ['when', new Date().toISOString()],
    ['fault', fault === null ? 'none shown' : `${fault.code}, ${words.faults.what(fault)}`],
    // What stands behind "#" and "?" may hold a prompt.
    ['page', location.origin + location.pathname],
    ['revision', metaContent('unmask-version') ?? 'not of a build'],
  ];
}

function browserLines(): Section {
  const { userAgent, language, hardwareConcurrency, onLine } = navigator;
  return [
    ['user agent', userAgent],
    ['language', language],
    ['cores', String(hardwareConcurrency)],
    ['window', `${innerWidth} x ${innerHeight}, ${devicePixelRatio} pixels a point`],
    ['embedded', yesNo(window.top !== window.self)],
    ['origin', self.origin],
    ['secure', yesNo(isSecureContext)],
    ['isolated', yesNo(crossOriginIsolated)],
    ['hidden', yesNo(document.hidden)],
    ['online', yesNo(onLine)],
    ['clock step', `${clockStep().toFixed(3)} ms`],
  ];
}

async function storageLines(): Promise<Section> {
  return [
    ['local storage', await attempt(() => `${localStorage.length} kept`)],
    ['IndexedDB', await attempt(() => openedDatabase())],
    ['Cache Storage', await attempt(async () => `${(await caches.keys()).length} caches`)],
    ['service worker', await attempt(() => serviceWorkerState())],
    ['room', await attempt(() => roomText())],
  ];
}

async function graphicsLines(): Promise<Section> {
  // The type promises `gpu`; older browsers and insecure pages do not have it.
  if (!('gpu' in navigator)) return [['adapter', 'this browser has no WebGPU']];
  try {
    const adapter = await navigator.gpu.requestAdapter();
    if (adapter === null) return [['adapter', 'none']];
    const { vendor, architecture, device, description } = adapter.info;
    const limits: (readonly [string, string])[] = [];
    // The limits are inherited: no own property names them.
    for (const name in adapter.limits) {
      const value: unknown = Reflect.get(adapter.limits, name);
      if (typeof value === 'number') limits.push([name, String(value)]);
    }
    return [
      ['adapter', [vendor, architecture, device, description].filter((t) => t !== '').join(', ')],
      ['features', [...adapter.features].join(', ')],
      ...limits,
    ];
  } catch (error) {
    return [['adapter', `refused: ${String(error)}`]];
  }
}

function modelLines(): Section {
  const { loaded, selected } = useModels.getState();
  const { backend } = useControls.getState();
  if (loaded === null)
    return [
      ['loaded', 'none'],
      ['selected', `${selected ?? 'none'}, ${backend}`],
    ];
  const { model, device, keeping } = loaded.model;
  return [
    ['loaded', `${model.id}, revision ${model.revision}, ${keeping}`],
    ['asked for', backend],
    ['device', `${device.label}, ${device.adapter}, self-check ${device.selfCheck}`],
    ...device.refused.map((each) => [`refused ${each.label}`, words.faults.refused(each)] as const),
    ['settings', JSON.stringify(settingsOf(useControls.getState(), model.stage))],
  ];
}

function promptLines(): Section {
  const { kind, instruction, signature, code } = usePrompt.getState();
  return [
    ['kind', kind],
    ['instruction', instruction],
    ['signature', signature],
    ['code', code],
  ];
}

function entryLine({ at, from, words, times }: Entry): string {
  const again = times > 1 ? ` (${times} times)` : '';
  return `${(at / 1000).toFixed(2)} s ${from === 'page' ? '->' : '<-'} ${words}${again}`;
}

/** What was found, or what a browser that refuses or does not answer comes to: a report is written all the same. */
export async function attempt(work: () => string | Promise<string>): Promise<string> {
  try {
    return await inTime(Promise.resolve(work()));
  } catch (error) {
    return `refused: ${String(error)}`;
  }
}

function openedDatabase(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('unmask-report');
    request.onerror = () => reject(new Error(request.error?.message ?? 'no reason'));
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase('unmask-report');
      resolve('opens');
    };
  });
}

async function serviceWorkerState(): Promise<string> {
  if (!('serviceWorker' in navigator)) return 'none in this browser';
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return 'not registered';
  const state = (registration.active ?? registration.waiting ?? registration.installing)?.state;
  return `${state ?? 'registered'}, ${navigator.serviceWorker.controller === null ? 'does not answer' : 'answers'}`;
}

async function roomText(): Promise<string> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const kept = (await navigator.storage.persisted()) ? 'persistent' : 'may be cleared';
  return `${usage} of ${quota} bytes, ${kept}`;
}

function metaContent(name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
