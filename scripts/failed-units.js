import path from 'node:path';

/**
 * What failed, of the report that Vitest writes as JSON: a line each, with the file, the test, and the first line of
 * what it said.
 *
 * @param {{ testResults: { name: string, status: string, message: string,
 *   assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] } | undefined} report
 * @param {string} root of the project; files are named from there
 * @returns {string[]}
 */
export function failedUnits(report, root) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A file that fails to load holds no test.
    if (status === 'failed' && failed.length === 0)
      return [`failed: ${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [said = ''] }) =>
        `failed: ${file} › ${fullName}: ${firstLine(said)}`,
    );
  });
}

/** @param {string} text */
const firstLine = (text) => text.split('\n', 1)[0] ?? '';
