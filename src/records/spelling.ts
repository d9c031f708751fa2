/**
 * How names and words are compared: without case, accents, hyphens and apostrophes; names also by a key that writes of
 * one Arabic name in Latin letters share. For finding only, never for showing.
 */

/** Articles as they are joined to a name: `al-`, `el-`, and those that take the next letter's sound; some stand alone. */
const ARTICLE =
	/(?<![\p{L}\p{N}])(?:(?:[aeu]l|[ae](?:[dnrstz]|sh|dh|th))[-‐‑–](?=\p{L})|(?:[ae]l|[ae]z)(?=\s+\p{L}))/giu
const APOSTROPHES = /(?<=\p{L})['’‘ʿʾʼ`´](?=\p{L})/gu
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu

/** Letters of Arabic that are written for one another, after hamzas and vowel signs have come apart from them. */
const ARABIC: [RegExp, string][] = [
	[/[\u064b-\u065f\u0670\u0640]/gu, ''],
	[/\u0671/gu, '\u0627'],
	[/\u0649/gu, '\u064a'],
	[/\u0629/gu, '\u0647'],
	[/(?<!\p{L})\u0627\u0644(?=\p{L}{2})/gu, ''],
]

/** A word of a text: how it is compared, and where it stands in UTF-16 code units. */
export type Word = { plain: string; start: number; end: number }

/** Lower case, no accents, one way of writing Arabic. */
export function fold(text: string): string {
	const latin = text.normalize('NFKD').replace(/(?<=[\p{Script=Latin}])\p{M}+/gu, '')
	return ARABIC.reduce((folded, [from, to]) => folded.replace(from, to), latin).toLowerCase()
}

/** The words of a text, with their positions; an article is no word, an apostrophe parts none. */
export function wordsOf(text: string): Word[] {
	const blank = (found: string) => ' '.repeat(found.length)
	const bare = text.replace(POSSESSIVE, blank).replace(ARTICLE, blank)
	return [...bare.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‘ʿʾʼ`´]\p{L}+)*/gu)].map((found) => ({
		plain: fold(found[0].replace(APOSTROPHES, '')).replace(/[^\p{L}\p{N}]/gu, ''),
		start: found.index,
		end: found.index + found[0].length,
	}))
}

/** Sounds that are written in several ways, in order; the first letter of a name is kept by none of them but vowels. */
const SOUNDS: [RegExp, string][] = [
	// An article that has become one with its name: `ezzor`, `arraqqa`.
	[/^[ae]([dnrstz])\1/, '$1'],
	[/ayy|iyy|eyy/g, 'iy'],
	[/ai|ay|ei|ey/g, 'e'],
	[/aw|au|ou|ow|oo|u/g, 'o'],
	[/ee|ie|iy|y/g, 'i'],
	[/kh/g, 'k'],
	[/q/g, 'k'],
	[/gh/g, 'g'],
	[/([dt])h/g, '$1'],
	[/eh$|ah$|e$/, 'a'],
	[/(.)\1+/g, '$1'],
]

/** A key that spellings of one name share: `zor`, `zour`, `zawr`, `ezzor`. Null for words too short to tell. */
export function soundOf(plain: string): string | null {
	const sound = SOUNDS.reduce((word, [from, to]) => word.replace(from, to), plain)
	return sound.length < 3 ? null : sound
}

/** True where every word asked for begins a word of the name, as written or by its sound. */
export function spells(name: string, asked: string): boolean {
	const [own, all] = [wordsOf(name), wordsOf(asked)]
	const joined = own.map(({ plain }) => plain).join('')
	return (
		all.length > 0 &&
		all.every(({ plain }) => {
			const sound = soundOf(plain)
			return (
				joined.startsWith(plain) ||
				own.some((word) => word.plain.startsWith(plain) || (sound !== null && soundOf(word.plain) === sound))
			)
		})
	)
}
