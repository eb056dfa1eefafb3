import { useEffect, useMemo, useState } from 'react';
import type { LinkModel } from '../../share/link.ts';
import { formatSettingsLink, formatTreeLink } from '../../share/link-writer.ts';
import type { RunTree } from '../../engine/trace/run-tree.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { lackOf } from '../../engine/prompt/asked.ts';
import { useSettings } from '../settings/settings-hooks.ts';
import { selectedEntry, useModels } from '../model/model-store.ts';
import { useAsked } from '../prompt/prompt-hooks.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useRun } from '../run/run-store.ts';
import { treeIn } from './recordings.ts';

/** The run of a tree that is to be seen, by itself. */
function alone({ runs, shown }: RunTree): RunTree {
  return {
    runs: runs.slice(shown, shown + 1).map((run) => ({ ...run, parent: null, pass: 0 })),
    shown: 0,
  };
}

/** The hash of the link to the run on the canvas; null while there is none, empty where no link holds it. */
export function useReplayLink(): string | null {
  const record = useRun((run) => (run.record?.code === null ? null : run.record));
  const make = useMemo(() => {
    const tree = record === null ? null : treeIn(record);
    if (tree === null) return null;
    // Where the run that it left does not fit beside it, a fork goes alone.
    return async () => (await formatTreeLink(tree)) ?? (await formatTreeLink(alone(tree))) ?? '';
  }, [record]);
  return usePromised(make);
}

/** The hash of the link to the prompt and the settings as they stand; null for a moment, empty where no link holds them. */
export function useSettingsLink(): string | null {
  const settings = useSettings();
  const { id, revision } = useLinkModel();
  const asked = useAsked();
  const sendable = usePrompt((prompt) => lackOf(prompt) === null);
  const make = useMemo(() => {
    const model = id === '' ? null : { id, revision };
    const prompt = sendable ? asked : null;
    return async () => (await formatSettingsLink({ settings, model, prompt })) ?? '';
  }, [settings, id, revision, asked, sendable]);
  return usePromised(make);
}

const NO_MODEL: LinkModel = { id: '', revision: '' };

/** The model picked and its revision, as far as they are known. */
function useLinkModel(): LinkModel {
  const entry = useModels(selectedEntry);
  const loaded = useModels((models) => models.loaded?.model.model ?? NO_MODEL);
  const shown = useRun((run) => run.record?.trace.model ?? NO_MODEL);
  const published = useModels((models) => models.published?.description ?? null);
  if (published !== null) return { id: published.id, revision: published.revision };
  return linkModelOf(entry, loaded, shown);
}

/** The same, outside of what is drawn; null where none is known. */
export function linkModelNow(): LinkModel | null {
  const models = useModels.getState();
  const { published, loaded } = models;
  if (published !== null) return published.description;
  const shown = useRun.getState().record?.trace.model ?? NO_MODEL;
  const model = linkModelOf(selectedEntry(models), loaded?.model.model ?? NO_MODEL, shown);
  return model.id === '' ? null : model;
}

function linkModelOf(entry: ModelEntry | null, loaded: LinkModel, shown: LinkModel): LinkModel {
  if (entry === null) return shown;
  const known = [loaded, shown].find(({ id }) => id === entry.id);
  return { id: entry.id, revision: entry.revision ?? known?.revision ?? '' };
}

/**
 * What a promise gives; null until it does.
 * @param make the same function for the same value
 */
function usePromised<T>(make: (() => Promise<T>) | null): T | null {
  const [made, setMade] = useState<{ readonly by: () => Promise<T>; readonly value: T } | null>(
    null,
  );
  useEffect(() => {
    if (make === null) return;
    let current = true;
    void make().then((value) => {
      if (current) setMade({ by: make, value });
    });
    return () => {
      current = false;
    };
  }, [make]);
  return made !== null && made.by === make ? made.value : null;
}
