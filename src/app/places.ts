/** Where parts stand that come later than the page: by their ids. */
export const PLACES = { chart: 'chart-place', advanced: 'advanced-place' } as const;

/** Leads to the chart. No link: the address after # is the shared state. */
export function showChart(): void {
  document.getElementById(PLACES.chart)?.scrollIntoView();
}
