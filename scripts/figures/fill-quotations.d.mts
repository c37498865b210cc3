import type { Plugin } from 'vite';
import type { Quotation } from '#lib/experiment/quoted.ts';
import type { Lang } from '#lib/i18n/text.ts';

export function quotedIn(code: string, id: string, lang: Lang): Quotation[];
export function filled(code: string, id: string): Promise<string>;
export const fillQuotations: Plugin;
