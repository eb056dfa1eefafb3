/**
 * English with the words of a translation in their places. Where a translation has a hole (a file of an older build,
 * say), its English stays: a hole is never an empty button.
 * @param translated as English is, or parts of it
 */
export function filled<T extends object>(english: T, translated: Partial<T> | null): T {
  if (translated === null) return english;
  const all = { ...english };
  for (const key in english) {
    const word = translated[key];
    if (word !== undefined) all[key] = fitting(english[key], word);
  }
  return all;
}

function fitting<V>(english: V, translated: V): V {
  if (typeof translated !== typeof english) return english;
  if (!isGroup(english)) return translated;
  return isGroup(translated) ? filled(english, translated) : english;
}

/** Whether a value is words by name. */
function isGroup<V>(value: V): value is V & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
