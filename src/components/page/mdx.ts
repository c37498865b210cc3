/** What a chapter may use, without importing it. */
export const components = {};
