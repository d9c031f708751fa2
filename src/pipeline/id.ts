import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of bytes or of a text's UTF-8, lower-case hex. */
export function hash(data: Uint8Array | string): string {
	return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}

/** An id that survives a rebuild: one letter for the kind of record and ten hex digits of what it is made of. */
export function contentId(letter: string, ...parts: (string | number)[]): string {
	return letter + hash(parts.join('\u0000')).slice(0, 10)
}
