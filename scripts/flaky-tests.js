/**
 * @typedef {{ title: string, file: string, tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * What passed only when it was tried again, of the report that Playwright writes as JSON: a line each.
 *
 * @param {{ suites: Suite[] } | undefined} report
 * @returns {string[]}
 */
export function flakyTests(report) {
  return (report?.suites ?? []).flatMap(ofSuite);
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function ofSuite({ specs = [], suites = [] }) {
  const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [
    ...flaky.map(({ file, title }) => `passed when tried again: ${file} › ${title}`),
    ...suites.flatMap(ofSuite),
  ];
}
