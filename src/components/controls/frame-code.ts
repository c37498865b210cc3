/** The code that puts a figure into a page elsewhere. */

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A frame, and the few lines that make it as high as the figure in it says it is; a learning platform that strips scripts keeps the height given here.
 * @param height CSS pixels
 */
export function frameCode(address: string, title: string, height: number): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${Math.ceil(height)}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>
<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.subject !== 'lti.frameResize' || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;
}
