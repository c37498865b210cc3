/** What a course's editor needs to put a figure in its page when an address of the figure is pasted: oEmbed 1.0, a file for each figure. */
import type { APIRoute } from 'astro';
import { demo } from '#components/page/catalogue.ts';
import { cardSize, figurePicture } from '#components/page/picture/of-page.ts';
import { frameCode } from '#components/controls/frame-code.ts';
import { furniture } from '#lib/i18n/strings.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { asset, href } from '#lib/site/href.ts';
import { figures } from '#lib/site/numbers.ts';
import { langPaths } from '#lib/site/paths.ts';

export const getStaticPaths = () =>
  langPaths.flatMap(({ params, props }) =>
    figures.map(({ id }) => ({ params: { ...params, demo: id }, props: { id, ...props } })),
  );

/** Before the figure says its own: enough at a width of 800. */
const height = 1100;

export const GET: APIRoute<{ id: string; lang: Lang }> = ({ props: { id, lang }, site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const title = demo(id).text.title[lang];
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: furniture(lang)('siteTitle'),
    provider_url: absolute(href('/', lang)),
    title,
    html: frameCode(absolute(href(`/embed/${id}/`, lang)), title, height),
    width: 800,
    height,
    thumbnail_url: absolute(asset(`og/${figurePicture(id, lang).name}.png`)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  });
};
