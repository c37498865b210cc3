/** The first and the last frame of the default runs, a file each: a page loads those that come into view. */
import type { APIRoute } from 'astro';
import { postersOf } from '#components/page/poster.ts';
import { figures } from '#lib/site/numbers.ts';

const moments = ['start', 'finished'] as const;

export const getStaticPaths = () => figures.flatMap(({ id }) => moments.map((moment) => ({ params: { id, moment } })));

export const GET: APIRoute = async ({ params }) => {
  const posters = await postersOf(params['id'] ?? '');
  return new Response(posters[params['moment'] as keyof typeof posters], { headers: { 'content-type': 'application/json' } });
};
