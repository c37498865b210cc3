/** The peak loop (peak.mjs) as a candidate for measure(): its steps are iterations. */
export async function peakCandidate(binary) {
  const { instance } = await WebAssembly.instantiate(binary);
  return { name: 'peak', create: async () => ({ step: (count) => instance.exports.run(count) }) };
}
