/** Builds the programs into dist/programs where their sources have changed. */
export function ensurePrograms(): Promise<void>
/** Builds the page into dist/page where its sources have changed. */
export function ensurePage(): Promise<void>
