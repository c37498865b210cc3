/** An address may name what has moved to another chapter since it was written: then the reader is led there. Rejects where the list cannot be had or the address be read. */
export async function followMoved(): Promise<void> {
  const { hash, search, searchParams } = new URL(location.href);
  const id = decodeURIComponent(hash.slice(1)) || searchParams.get('demo');
  if (!id || document.getElementById(id)) return;
  const answer = await fetch('../where.json');
  const places = (await answer.json()) as Record<string, string>;
  if (Object.hasOwn(places, id)) location.replace(`../${places[id]}/${search}#${encodeURIComponent(id)}`);
}
