/** Numbers in a figure's words: filled in where the bundler reads them. */
import { describe, expect, test } from 'vitest';
import { filled, quotedIn } from '../../../scripts/figures/fill-quotations.mjs';

const spikes = '<Run value="spikeSquares" />';

describe('a figure quotes its own runs', () => {
  test('in the language of each string', () => {
    const code = 'en: \'wide <Run of="phase-diagram" value="widest" />\', zh: \'宽 <Run of="phase-diagram" value="widest" />\'';
    expect(quotedIn(code, 'elephant', 'en')).toEqual(quotedIn(code, 'elephant', 'zh'));
    expect(quotedIn(code, 'elephant', 'en')).toEqual([{ tag: 'Run', of: 'phase-diagram', value: 'widest' }]);
  });

  test('where nothing else is named', async () => {
    const code = `en: 'It has ${spikes} spikes.', zh: '有 ${spikes} 个尖峰。'`;
    await expect(filled(code, 'constructed-vs-trained')).resolves.toBe("en: 'It has 7 spikes.', zh: '有 7 个尖峰。'");
    const elsewhere = code.replaceAll('<Run', '<Run of="constructed-vs-trained"');
    await expect(filled(elsewhere, 'elephant')).resolves.toBe("en: 'It has 7 spikes.', zh: '有 7 个尖峰。'");
  });
});

test.each([
  ['<Run value="spikes" />', 'there is no number “spikes”'],
  ['<Run query="steps=5000" value="spikeSquares" />', 'is not measured'],
  ['<Run of="giraffe" value="spikeSquares" />', 'there is no figure “giraffe”'],
  ['<Ledger stat="middle" />', 'stat="middle" is none of'],
  ['<Ledger claim="none" stat="median" />', 'has no claim “none”'],
  ['<Run value="spikeSquares" as="power" />', 'plain'],
])('%s says what is wrong', async (tag, message) => {
  await expect(filled(`en: '${tag}'`, 'constructed-vs-trained')).rejects.toThrow(message);
});
