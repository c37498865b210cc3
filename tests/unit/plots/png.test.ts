import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { greyPng } from '#components/plots/png.ts';

const file = (address: string) => Buffer.from(address.replace('data:image/png;base64,', ''), 'base64');

/** Type and data of each chunk, its checksum compared with zlib's. */
function chunks(png: Buffer): { type: string; data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += length + 12;
  }
  return found;
}

describe('greyPng', () => {
  it('is a PNG whose rows are the picture’s greys', () => {
    const png = file(greyPng([-1, 0, 1, -0.5, 0.5, 2], 3));
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    const [header, data, end] = chunks(png);
    expect(header?.type).toBe('IHDR');
    expect([header?.data.readUInt32BE(0), header?.data.readUInt32BE(4), ...(header?.data.subarray(8) ?? [])]).toEqual([
      3, 2, 8, 0, 0, 0, 0,
    ]);
    expect(data?.type).toBe('IDAT');
    expect([...inflateSync(data?.data ?? Buffer.alloc(0))]).toEqual([0, 0, 128, 255, 0, 64, 191, 255]);
    expect(end).toEqual({ type: 'IEND', data: Buffer.alloc(0) });
  });

  it('packs two pixels of 16 shades into a byte, and fills up odd rows', () => {
    const png = file(greyPng([-1, 1, 0, -0.6, 1, -1], 3, 4));
    const [header, data] = chunks(png);
    expect(header?.data[8]).toBe(4);
    expect([...inflateSync(data?.data ?? Buffer.alloc(0))]).toEqual([0, 0x0f, 0x80, 0, 0x3f, 0x00]);
  });

  it('says when a picture is too large for it', () => {
    expect(() => greyPng(new Float32Array(300 * 300), 300)).toThrow('more than 65,535');
  });
});
