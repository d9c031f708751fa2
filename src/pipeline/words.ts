/** Which words tell a claim apart from the others: those few claims use. */
import type { Claim } from '../records/schema.ts'
import { findActors } from './claims/actors.ts'
import { findPlaces } from './places.ts'
import { COMMON_WORDS } from './tables/linking.ts'
import { ONE_THING } from './tables/marks.ts'

export type WordIndex = { claims: number; claimsWith: Map<string, number> }

/** A word is rare where at most this share of the claims has it (but two claims always may). */
const RARE_SHARE = 0.05

/** Counts in how many claims each word stands. */
export function wordIndex(claims: Claim[]): WordIndex {
	const claimsWith = new Map<string, number>()
	for (const claim of claims)
		for (const word of words(claim.selector.exact)) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1)
	return { claims: claims.length, claimsWith }
}

/** The claim's rare words, sorted; numbers are left out, since a number alone never links. */
export function rareWords(claim: Claim, index: WordIndex): string[] {
	const limit = Math.max(2, Math.floor(index.claims * RARE_SHARE))
	return [...words(claim.selector.exact)].filter((word) => (index.claimsWith.get(word) ?? 0) <= limit).sort()
}

/** How much a rare word that two claims share tells: 1 where at most three claims use it, less where more do. */
export function commonness(word: string, index: WordIndex): number {
	return Math.min(1, 3 / (index.claimsWith.get(word) ?? 1))
}

/** Words in both sorted lists. */
export function shared(a: string[], b: string[]): string[] {
	return a.filter((word) => b.includes(word))
}

/**
 * Lower-case word stems of four letters and more: plural and past endings are cut so that "strikes" meets "strike".
 * Names of places and actors are left out: those have a weight of their own.
 */
function words(text: string): Set<string> {
	let rest = text
	for (const { start, end } of [...findPlaces(text), ...findActors(text)])
		rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
	const found = rest.toLowerCase().match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
	const things = ONE_THING.filter(({ pattern }) => pattern.test(text)).map(({ id }) => `~${id}`)
	return new Set([
		...things,
		...found
			.filter((word) => !COMMON_WORDS.has(word))
			.map((word) => word.replace(/[’']s$/, '').replace(/(?:ing|ed|es|s)$/, ''))
			.filter((word) => word.length > 3),
	])
}

/** Jaccard similarity (0-1) of the three-word runs of two texts: how much one copies the other. */
export function overlap(a: string, b: string): number {
	const [x, y] = [runs(a), runs(b)]
	const both = [...x].filter((run) => y.has(run)).length
	return both === 0 ? 0 : both / (x.size + y.size - both)
}

function runs(text: string): Set<string> {
	const tokens = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
	return new Set(tokens.slice(2).map((_, index) => tokens.slice(index, index + 3).join(' ')))
}
