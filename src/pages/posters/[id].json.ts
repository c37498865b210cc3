/** The finished runs, one file a figure: a page loads those that come into view. */
import type { APIRoute } from 'astro';
import { posterOf } from '#components/page/poster.ts';
import { figures } from '#lib/site/numbers.ts';

export const getStaticPaths = () => figures.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await posterOf(params['id'] ?? ''), { headers: { 'content-type': 'application/json' } });
