/** A row of tokens, packed into numbers. */
import type { Classes, Entry } from './lexicon.ts'

/** What stands between a token and the one before it. A `break` ends an expression: a blank line, or a line end that is no mere wrapping. */
export type Gap = 'none' | 'space' | 'break'

const GAPS: readonly Gap[] = ['none', 'space', 'break']
export const NONE = 0
export const SPACE = 1
export const BREAK = 2

/** One token, as the rules see it. */
export type Token = {
	start: number
	end: number
	/** The words as printed. */
	text: string
	/** What the lexicon or the number's shape says it can be; null for a word that has nothing to do with time. */
	classes: Classes | null
	gap: Gap
}

/**
 * The tokens of a text. Most have nothing to do with time and are never looked at, so a `Token` is made only when one is
 * asked for.
 */
export class Tokens {
	readonly source: string
	length = 0
	/** Three numbers a token: start, end, and the gap with the index of its entry (0 is none). */
	#packed: Int32Array
	readonly #entries: (Entry | null)[] = [null]

	constructor(source: string) {
		this.source = source
		this.#packed = new Int32Array(3 * (Math.floor(source.length / 4) + 16))
	}

	push(start: number, end: number, gap: number, entry: Entry | null): void {
		const at = 3 * this.length++
		if (at >= this.#packed.length) this.#grow()
		this.#packed[at] = start
		this.#packed[at + 1] = end
		this.#packed[at + 2] = entry ? gap | ((this.#entries.push(entry) - 1) << 2) : gap
	}

	#grow(): void {
		const larger = new Int32Array(2 * this.#packed.length)
		larger.set(this.#packed)
		this.#packed = larger
	}

	at(index: number): Token | undefined {
		if (index < 0 || index >= this.length) return undefined
		const start = this.#packed[3 * index]!
		const end = this.#packed[3 * index + 1]!
		const gap = GAPS[this.#packed[3 * index + 2]! & 3]!
		return { start, end, text: this.source.slice(start, end), classes: this.entry(index)?.classes ?? null, gap }
	}

	slice(from: number, to: number): Token[] {
		return Array.from({ length: Math.max(0, Math.min(to, this.length) - from) }, (_, index) => this.at(from + index)!)
	}

	/** What the tables know of a token; null for most. */
	entry(index: number): Entry | null {
		return index < this.length ? this.#entries[this.#packed[3 * index + 2]! >> 2]! : null
	}

	breaks(index: number): boolean {
		return index < this.length && (this.#packed[3 * index + 2]! & 3) === BREAK
	}

	glued(index: number): boolean {
		return (this.#packed[3 * index + 2]! & 3) === NONE
	}

	/** True for a lone stop, which ends a sentence or a clause of its own. */
	ends(index: number): boolean {
		const start = this.#packed[3 * index]!
		return index < this.length && this.#packed[3 * index + 1] === start + 1 && '.!?;:'.includes(this.source[start]!)
	}

	/** The first token that starts at a position or after it; `length` where there is none. */
	indexFrom(position: number): number {
		let low = 0
		let high = this.length
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#packed[3 * middle]! < position) low = middle + 1
			else high = middle
		}
		return low
	}

	/** Copies a stretch of tokens of the same text. */
	append(other: Tokens, from: number, to: number): void {
		for (let at = from; at < to; at++) this.#copy(other, at, at, other.entry(at))
	}

	/** Makes one token of several. */
	merge(other: Tokens, from: number, to: number, entry: Entry): void {
		this.#copy(other, from, to - 1, entry)
	}

	#copy(other: Tokens, from: number, last: number, entry: Entry | null): void {
		this.push(other.#packed[3 * from]!, other.#packed[3 * last + 1]!, other.#packed[3 * from + 2]! & 3, entry)
	}
}
