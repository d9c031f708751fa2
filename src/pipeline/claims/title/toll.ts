/** toll: numbers of people → "At least 80 soldiers killed", with the cause where the sentence names it. */
import type { Figure } from '../../../records/schema.ts'
import { loadedIn } from '../../tables/loaded.ts'
import { PEOPLE } from '../../tables/measures.ts'
import { CAUSES, NO_PERSON } from '../../tables/titles.ts'

const DONE: Partial<Record<string, string>> = {
	killed: 'killed',
	injured: 'injured',
	evacuated: 'evacuated',
	displaced: 'displaced',
	besieged: 'under siege',
	captured: 'held',
}
const BEFORE: Record<Figure['comparator'], string> = {
	exact: '',
	'at-least': 'at least ',
	about: 'about ',
	'more-than': 'more than ',
	'up-to': 'up to ',
	range: '',
	vague: '',
}
const VAGUE =
	/^(?:dozens|scores|(?:tens|hundreds|thousands)(?: of (?:thousands))?|several|a handful|many (?:hundreds|thousands))\b/i
const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** A figure hung on a noun is no news of its own: "a war that has killed …", "four who were killed". */
const HUNG = /\b(?:that|which|who)(?: \w+){0,3} $/

/** A count of strikes, or of what was found, is no toll. */
const NOT_PEOPLE = /\b(?:strikes?|air-?strikes?|raids?|attacks?|bodies|corpses|lives)\b/i
/** Taken out already, not to be. */
const EVACUATED =
	/\b(?:were|was|been|have|had|has) (?:\w+ )?(?:evacuated|bused|bussed|taken out)\b|\bevacuated (?:\w+ )?(?:\d|about|some|more|dozens|hundreds|thousands)/i
/** The toll of what is told, or null. `text` is the plain sentence, `at` its place in the document, `from`–`to` the part told. */
export function toll(figures: Figure[], text: string, at: number, from: number, to: number): string | null {
	const counted = figures.filter((figure) => {
		const start = (figure.start ?? at) - at
		if (!DONE[figure.measure] || start < from || start >= to) return false
		if (amount(figure) === null || NOT_PEOPLE.test(figure.words)) return false
		if (figure.measure === 'evacuated' && !EVACUATED.test(text)) return false
		const before = text.slice(from, start)
		const verb = /(?:killed|killing|injured|injuring|wounded|wounding) $/.exec(before)
		return (
			!HUNG.test(verb ? before.slice(0, verb.index) : before) &&
			!/^[^,.]{0,30}\bwho (?:were|was|had been)\b/.test(text.slice(start))
		)
	})
	if (counted.length === 0) return null
	const first = counted[0]!
	const second = counted.find((figure) => figure.measure !== first.measure && figure !== first)
	const people = victims(first)
	if (people === null) return null
	const more = second
		? `${second.comparator === 'vague' || /\bmore\b/.test(second.words) ? ` and ${amount(second)!.replace(/ of$/, '')}` : ` and ${amount(second)!}`} ${DONE[second.measure]}`
		: ''
	return `${amount(first)} ${people} ${DONE[first.measure]}${more}`
}

/** " in a Russian air raid", as far as the clause of the number says it, in neutral words; else "". */
export function cause(text: string): string {
	const found = CAUSES.exec(text)
	const doer = found ? null : DOER.exec(text)
	const words = (found?.[1] ?? doer?.[1] ?? '')
		.replace(/air-?strikes?/i, (word) => (/s$/.test(word) ? 'air strikes' : 'air strike'))
		.replace(/\brebel\b/, 'opposition')
	// "41 people, many of them in air strikes": not all of the number.
	if (
		words === '' ||
		loadedIn(words).length > 0 ||
		/\b(?:many|some|most|several)\b[^.]*$/.test(text.slice(0, found?.index ?? 0))
	)
		return ''
	const one = !/(?:s|shelling|bombing|bombardment|fighting|fire)$/.test(words)
	return ` in ${one ? (/^(?:[aeio])/i.test(words) ? 'an ' : 'a ') : ''}${words}`
}

/** "A US air strike killed …" */
const DOER =
	/\b(?:an?|the) ((?:(?:Russian|US|US-led coalition|coalition|Syrian|government|Turkish|Israeli|Saudi|suicide|car) )?(?:air ?-?strikes?|air raid|bomb|bombing|explosion|missile|shelling|rocket|attack)s?)(?: [a-z]+){0,2} (?:killed|wounded|injured)\b/i

function amount({ low, high, comparator, words }: Figure): string | null {
	const number = (value: number) =>
		value < 10 && Number.isInteger(value) ? SPELT[value]! : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
	if (low !== null && high !== null && low !== high) return `${number(low)} to ${number(high)}`
	if (low !== null || high !== null) return `${BEFORE[comparator]}${number((low ?? high)!)}`
	const vague = VAGUE.exec(words)?.[0].toLowerCase()
	if (!vague) return null
	return /^(?:several|a handful)$/.test(vague) ? vague : `${vague} of`
}

/** The noun by its neutral word, with nationality where it stands; "people" where none is given. */
function victims({ victims: given, measure }: Figure): string | null {
	const words = (given ?? '')
		.replace(/[^\p{L}\s-]/gu, ' ')
		.trim()
		.split(/\s+/)
		.filter(Boolean)
	const head = words.at(-1)?.toLowerCase()
	if (!head || /^(?:more|others?|bodies|deaths|casualties|lives|dead|wounded|fatalities)$/.test(head)) return 'people'
	const said = PEOPLE[head] ?? PEOPLE[`${head}s`]
	if (!said) return measure === 'killed' || measure === 'injured' ? 'people' : null
	const neutralHead =
		loadedIn(said).length > 0 || /^(?:forces|personnel)$/.test(said)
			? said === 'forces'
				? 'troops'
				: said === 'personnel'
					? 'personnel'
					: 'fighters'
			: said
	const nations = words
		.slice(0, -1)
		.filter(
			(word) =>
				NO_PERSON.has(word) || /^(?:civilian|female|local|staff|crew|family|council|aid|rescue|medical)$/.test(word),
		)
	return [...nations, neutralHead].join(' ')
}
