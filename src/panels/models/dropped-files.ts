import type { FilesRef } from '../../engine/sources/source-ref.ts';

/** Files of one choice at most: a model has dozens. */
const MOST_FILES = 1000;

/**
 * The files of a chosen folder, by path inside it.
 * @param name what they are called where they lie in no folder
 * @returns null where there is none
 */
export function chosenFiles(files: Iterable<File>, name: string): FilesRef | null {
  const listed = [...files].slice(0, MOST_FILES);
  const paths = listed.map((file) => {
    const path = file.webkitRelativePath;
    return { path: path === '' ? file.name : path, file };
  });
  return refOf(paths, name);
}

/** What was dropped: files, or folders with files in them. To be called in the event, which forgets afterwards. */
export async function droppedFiles(transfer: DataTransfer, name: string): Promise<FilesRef | null> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) await collect(entry, '', found);
  if (found.length === 0) found.push(...plain.map((file) => ({ path: file.name, file })));
  return refOf(found, name);
}

// Not every browser has their classes to ask for by name.
function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function collect(
  entry: FileSystemEntry,
  folder: string,
  found: { path: string; file: File }[],
): Promise<void> {
  if (found.length >= MOST_FILES) return;
  const path = folder + entry.name;
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path, file });
  } else if (isFolderEntry(entry)) {
    const reader = entry.createReader();
    // A reader gives a folder in parts, until it has no more.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (part.length === 0) return;
      for (const each of part) await collect(each, `${path}/`, found);
    }
  }
}

function refOf(
  files: readonly { readonly path: string; readonly file: File }[],
  name: string,
): FilesRef | null {
  if (files.length === 0) return null;
  const firsts = new Set(files.map(({ path }) => path.split('/')[0] ?? ''));
  const isFolder = firsts.size === 1 && files.every(({ path }) => path.includes('/'));
  const [folder = name] = firsts;
  const inside = (path: string): string => (isFolder ? path.slice(folder.length + 1) : path);
  return {
    kind: 'files',
    name: isFolder ? folder : name,
    files: new Map(files.map(({ path, file }) => [inside(path), file])),
  };
}
