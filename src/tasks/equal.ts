/** Relative tolerance when two numbers are compared. */
const RELATIVE = 1e-9;

/**
 * Structural equality of JSON values, as the task format defines it: key order is ignored, numbers
 * are equal within 1e-9 relative.
 */
export function structurallyEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return numbersEqual(a, b);
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      // Not `every`, which leaves out what is missing.
      Array.from(a).every((item, i) => structurallyEqual(item, b[i]))
    );
  }
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && structurallyEqual(value, right.get(key)))
  );
}

function numbersEqual(a: number, b: number): boolean {
  if (a === b) return true;
  // Everything is within a share of infinity.
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
}
