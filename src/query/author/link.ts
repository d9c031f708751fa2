/** A walkthrough in a link: its file, deflated, in letters that an address may hold. Nothing is kept anywhere else. */

/** Characters of the longest link's part; servers and messengers cut longer addresses. */
export const LONGEST_LINK = 6_000
/** Bytes that a link may unpack to: a few kilobytes can say that they are gigabytes. */
const MOST_BYTES = 400_000

/** Packs a text: letters, digits, hyphen, underscore. Inverse of `unpack`. */
export async function pack(text: string): Promise<string> {
	const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text), Infinity)
	let binary = ''
	for (const byte of bytes) binary += String.fromCharCode(byte)
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Unpacks what `pack` has packed. Throws RangeError in words for a reader where it is broken, cut off or too large. */
export async function unpack(packed: string): Promise<string> {
	if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw new RangeError('it holds characters that no such link has')
	try {
		const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
		const text = await through(new DecompressionStream('deflate-raw'), bytes, MOST_BYTES)
		return new TextDecoder('utf-8', { fatal: true }).decode(text)
	} catch (error) {
		if (error instanceof TooLarge) throw error
		throw new RangeError('it is cut off or was changed on its way')
	}
}

class TooLarge extends RangeError {}

async function through(
	{ readable, writable }: CompressionStream | DecompressionStream,
	bytes: Uint8Array,
	most: number,
): Promise<Uint8Array> {
	const writer = writable.getWriter()
	// What is wrong with the bytes is heard from the reading side.
	const written = writer
		.write(bytes as BufferSource)
		.then(() => writer.close())
		.catch(() => {})
	const parts: Uint8Array[] = []
	let size = 0
	const reader = (readable as ReadableStream<Uint8Array>).getReader()
	for (;;) {
		const { done, value } = await reader.read()
		if (done) break
		size += value.length
		if (size > most) {
			void reader.cancel()
			throw new TooLarge('it unpacks to more than a walkthrough')
		}
		parts.push(value)
	}
	await written
	const all = new Uint8Array(size)
	let at = 0
	for (const part of parts) {
		all.set(part, at)
		at += part.length
	}
	return all
}
