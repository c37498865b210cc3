/** The pictures that stand beside a link to a page, where a messenger or a network shows one. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { card } from '#components/page/picture/card.ts';
import { pagePictures } from '#components/page/picture/of-page.ts';
import { chapters } from '#lib/site/chapters.ts';
import { figures } from '#lib/site/numbers.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const ids = figures.map(({ id }) => id);
  return pagePictures(await chapters(), ids).map(({ name, shows }) => ({ params: { name }, props: { shows } }));
};

export const GET: APIRoute<{ shows: string }> = async ({ props }) =>
  new Response(await card(props.shows), { headers: { 'content-type': 'image/png' } });
