/** What the chooser of pictures says. */
import type { Text } from '#lib/i18n/text.ts';

export const chooserText = {
  title: { en: 'Choose a picture', zh: '选择图像' },
  load: { en: 'Load your own', zh: '载入自己的图像' },
  another: { en: 'Load another', zh: '换一幅' },
  own: { en: 'Yours', zh: '你的图像' },
  privacy: {
    en: 'Your file stays in this browser. Its middle square is scaled down to {side} × {side} pixels in 16 greys.',
    zh: '文件不会离开本浏览器：取其中央的正方形，缩小为 {side} × {side} 像素、16 级灰度。',
  },
  link: {
    en: 'Your file stays in this browser. A link to this run carries the small picture: who gets the link gets the picture.',
    zh: '文件不会离开本浏览器。本次训练的链接中带有这幅小图：分享链接，也就分享了图像。',
  },
} satisfies Record<string, Text>;
