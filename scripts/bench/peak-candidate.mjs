/** The peak loop (peak.mjs) as a candidate for measure(): its steps are iterations. */
export async function peakCandidate(binary) {
  const { instance } = await WebAssembly.instantiate(binary);
  return { name: 'peak', create: () => ({ step: (count) => instance.exports.run(count) }) };
}
