/** Where parts stand that come later than the page: by their ids. */
export const PLACES = { chart: 'chart-place', advanced: 'advanced-place' } as const;
