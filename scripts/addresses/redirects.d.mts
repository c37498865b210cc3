import type { AstroIntegration } from 'astro';
import type { Redirects } from '../../src/lib/site/redirects.ts';

export function leadingPage(to: string): string;
export function withFormerAnchors(html: string, anchors: readonly (readonly [from: string, to: string])[]): string;
export function redirects(table: Redirects): AstroIntegration;
