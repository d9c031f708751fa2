/**
 * read: bytes → text. The text is normalised once (UTF-8, NFC, LF, no BOM, no HTML entities) before any position in it exists.
 */
import { contentId, hash } from './id.ts'
import { ENTITIES } from './tables/entities.ts'

export type SourceDocument = {
	id: string
	/** The file's name, NFC. */
	file: string
	/** SHA-256 of the bytes as received, hex. */
	sha256: string
	/** Normalised text; every position in the records counts its UTF-16 code units. */
	text: string
	/** What normalising changed, a readable line each. */
	warnings: string[]
}

/** Something wrong with the input: which file, where, what, and what to do. Never a bug of ours. */
export class InputError extends Error {
	override name = 'InputError'
}

/** Bytes of the longest page that is read: some eighty times a long article, and still done within a minute. */
export const LONGEST = 4_000_000

/** What to say of a file longer than that. */
export function sayTooLong(file: string, bytes: number): string {
	const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`
	return `${file}: ${megabytes(bytes)} long, more than the ${megabytes(LONGEST)} a page may have; put each page into a file of its own.`
}

/** Reads one file of the corpus. Throws InputError where the bytes are no text. */
export function read(file: string, bytes: Uint8Array): SourceDocument {
	const name = file.normalize('NFC')
	const warnings: string[] = []
	if (bytes.length > LONGEST) throw new InputError(sayTooLong(name, bytes.length))
	const bad = firstBadByte(bytes)
	if (bad !== -1) {
		const line = bytes.subarray(0, bad).filter((byte) => byte === 0x0a).length + 1
		throw new InputError(
			`${name}: byte ${bad} (line ${line}) is not valid UTF-8. Save the file as UTF-8 and run again; the original encoding is probably Windows-1252 or UTF-16.`,
		)
	}
	let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
	if (text.startsWith('\uFEFF')) {
		text = text.slice(1)
		warnings.push(`${name}: a byte order mark at the start was left out`)
	}
	const carriageReturns = text.split('\r').length - 1
	if (carriageReturns > 0) {
		text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
		warnings.push(`${name}: ${carriageReturns} carriage returns became line feeds`)
	}
	const nul = text.indexOf('\0')
	if (nul !== -1) {
		const line = text.slice(0, nul).split('\n').length
		throw new InputError(
			`${name}: line ${line} holds a NUL character, so this is probably not a text file. Remove it or take the file out of the folder.`,
		)
	}
	const plain = text.replace(ENTITY, (written, name: string) => characterOf(name) ?? written)
	if (plain !== text) {
		text = plain
		warnings.push(`${name}: HTML entities (“&amp;”) became the characters they stand for`)
	}
	const composed = text.normalize('NFC')
	if (composed !== text) {
		text = composed
		warnings.push(`${name}: composed to Unicode NFC`)
	}
	if (text.trim() === '')
		throw new InputError(`${name}: the file is empty. Take it out of the folder or put the page's text in it.`)
	const sha256 = hash(bytes)
	return { id: contentId('d', sha256), file: name, sha256, text, warnings }
}

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6}\d{0,2});/gi

/** The character of an entity's name or number; null where there is none, or none that a text may hold. */
function characterOf(name: string): string | null {
	if (!name.startsWith('#')) return ENTITIES[name] ?? null
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
	const isText = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
	return isText ? String.fromCodePoint(code) : null
}

/** Index of the first byte that is not well-formed UTF-8 (RFC 3629), or -1. */
function firstBadByte(bytes: Uint8Array): number {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		return -1
	} catch {
		for (let at = 0; at < bytes.length; ) {
			const length = sequenceLength(bytes, at)
			if (length === 0) return at
			at += length
		}
		return bytes.length
	}
}

function sequenceLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at]!
	const length =
		lead < 0x80
			? 1
			: lead >= 0xc2 && lead < 0xe0
				? 2
				: lead >= 0xe0 && lead < 0xf0
					? 3
					: lead >= 0xf0 && lead < 0xf5
						? 4
						: 0
	if (length < 2) return length
	for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
	const second = bytes[at + 1]!
	if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0
	if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0
	return length
}
