/** What a page loads of this theme's figures, by id. */
import { byFolder } from '../by-folder.ts';
import type { Parts } from '../types.ts';

export default byFolder(import.meta.glob<Parts>('./*/index.ts', { query: '?parts' }));
