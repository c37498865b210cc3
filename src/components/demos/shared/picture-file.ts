/** Makes a small grey picture of the reader's own file, in the browser: the file is read here and sent nowhere. */
import type { Text } from '#lib/i18n/text.ts';
import { levelsOfRgba, side } from './picture.ts';

/** Files beyond this are not even tried, bytes. */
const largest = 40e6;
/** The picture is first drawn this large, then averaged down: enough for smooth greys. */
const drawn = 16 * side;

/** A file that cannot be used; the text tells the reader why and what to do. */
export class PictureError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

async function decoded(file: File, to: number): Promise<ImageBitmap> {
  const unreadable = new PictureError({
    en: `“${file.name}” could not be read as a picture. Try a PNG, JPEG, WebP or GIF file.`,
    zh: `无法将“${file.name}”读作图像，请换用 PNG、JPEG、WebP 或 GIF 文件。`,
  });
  if (file.size > largest)
    throw new PictureError({
      en: `“${file.name}” is larger than ${largest / 1e6} MB. Choose a smaller picture; ${to} × ${to} pixels of it are used.`,
      zh: `“${file.name}”超过 ${largest / 1e6} MB。请选较小的图像，反正只会用到 ${to} × ${to} 个像素。`,
    });
  try {
    const bitmap = await createImageBitmap(file);
    if (bitmap.width > 0 && bitmap.height > 0) return bitmap;
  } catch {
    // said below
  }
  throw unreadable;
}

/** The middle square of a file's picture in `to` x `to` pixels and 16 greys, on white where it is transparent. Throws PictureError. */
export async function levelsOfFile(file: File, to = side): Promise<Uint8Array> {
  const bitmap = await decoded(file, to);
  const canvas = document.createElement('canvas');
  canvas.width = drawn;
  canvas.height = drawn;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context)
    throw new PictureError({
      en: 'This browser gives no canvas to scale the picture on.',
      zh: '此浏览器无法提供用于缩放图像的画布。',
    });
  context.fillStyle = 'white';
  context.fillRect(0, 0, drawn, drawn);
  context.imageSmoothingQuality = 'high';
  const square = Math.min(bitmap.width, bitmap.height);
  context.drawImage(bitmap, (bitmap.width - square) / 2, (bitmap.height - square) / 2, square, square, 0, 0, drawn, drawn);
  bitmap.close();
  const levels = levelsOfRgba(context.getImageData(0, 0, drawn, drawn).data, drawn, to);
  if (!levels)
    throw new PictureError({
      en: `“${file.name}” has hardly more than one shade of grey: there is nothing to learn in it.`,
      zh: `“${file.name}”几乎只有一种灰度，没有可学的内容。`,
    });
  return levels;
}
