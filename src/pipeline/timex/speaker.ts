/**
 * Nested clocks: "today" within a quotation is the day its speaker spoke. Where the sentence around the quotation says
 * that day ("said on Wednesday"), such words are counted from it and not from the day of the story.
 */
import type { Step } from '../../records/schema.ts'
import { outsideQuotes } from '../claims/plain.ts'
import { SPEECH_VERBS } from '../tables/speech.ts'
import type { Found } from './found.ts'
import { sayDay } from './say.ts'
import { tag } from './tag.ts'

/** Words that count from the day they are spoken. */
const SPOKEN =
	/^(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|(?:yesterday|tomorrow) (?:morning|afternoon|evening)|last night)$/i
const SAYS = new RegExp(
	`\\b(?:${SPEECH_VERBS.flatMap(({ forms, use }) => (use === 'says' ? [forms] : [])).join('|')})\\b`,
	'gi',
)
/** Characters before and after a quotation in which its speaker and day are looked for. */
const REACH = 160
/** Characters between the speech verb and its day: "told reporters in Geneva on". */
const BESIDE = 40

/** `found` in `text`, with the words of quotations counted from the day their speaker spoke, where that is said. */
export function onSpeakersClock(text: string, found: Found[]): Found[] {
	if (!found.some(({ words }) => SPOKEN.test(words)) || !/["“«‘]/.test(text)) return found
	let paragraph = { start: 0, end: -1, blank: '' }
	return found.map((one, at) => {
		if (!SPOKEN.test(one.words)) return one
		if (one.start >= paragraph.end) paragraph = paragraphAt(text, one.start)
		const { blank, start } = paragraph
		if (blank[one.start - start] !== '·') return one
		const said = [...beside(found, at)].find(
			(day) => isDay(day) && blank[day.start - start] !== '·' && dates(blank, day, one, start),
		)
		return said ? counted(one, said) : one
	})
}

function paragraphAt(text: string, at: number): { start: number; end: number; blank: string } {
	const start = text.lastIndexOf('\n', at) + 1
	const stop = text.indexOf('\n', at)
	const end = stop === -1 ? text.length : stop
	return { start, end, blank: end - start > LONGEST_PARAGRAPH ? '' : outsideQuotes(text.slice(start, end)) }
}

/** The expressions around one, as far as a sentence reaches. */
function* beside(found: Found[], at: number): Generator<Found> {
	const one = found[at]!
	for (let other = at + 1; other < found.length && found[other]!.start - one.end < LONGEST; other++) yield found[other]!
	for (let other = at - 1; other >= 0 && one.start - found[other]!.end < LONGEST; other--) yield found[other]!
}

/** A paragraph without end is nobody's quotation. */
const LONGEST_PARAGRAPH = 20_000
/** Longest quotation whose day is looked for. */
const LONGEST = 600

function isDay({ edtf }: Found): boolean {
	return /^\d{4}-\d\d-\d\d~?$/.test(edtf ?? '')
}

/** Whether `day` is said of the speech that holds `one`: in the sentence right before or after the quotation, beside its verb. */
function dates(blank: string, day: Found, one: Found, shift: number): boolean {
	const [from, to] = [day.start - shift, day.end - shift]
	if (from < 0 || to > blank.length) return false
	const inside = one.start - shift
	const around = to <= inside ? before(blank, inside) : after(blank, inside)
	if (from < around.start || to > around.end) return false
	const words = blank.slice(around.start, around.end)
	return [...words.matchAll(SAYS)].some((verb) => {
		const [start, end] = [around.start + verb.index, around.start + verb.index + verb[0].length]
		return end <= from
			? from - end <= BESIDE
			: start - to <= REACH && /^\W*(?:\w+ )?$/.test(blank.slice(around.start, from))
	})
}

/** The writer's own words right before a quotation, from the end of the sentence before. */
function before(blank: string, inside: number): { start: number; end: number } {
	let end = inside
	while (end > 0 && blank[end - 1] === '·') end--
	const words = blank.slice(Math.max(0, end - 1 - REACH), Math.max(0, end - 1))
	return { start: end - 1 - words.length + words.search(/[^.!?;·”"]*$/), end: end - 1 }
}

/** The writer's own words right after a quotation, to the end of the sentence. */
function after(blank: string, inside: number): { start: number; end: number } {
	let start = inside
	while (blank[start] === '·') start++
	const words = blank.slice(start + 1, start + 1 + REACH)
	const stop = words.search(/[.!?;·“]/)
	return { start: start + 1, end: start + 1 + (stop === -1 ? words.length : stop) }
}

function counted(one: Found, said: Found): Found {
	const loose = said.edtf!.endsWith('~')
	const reference = said.edtf!.slice(0, 10)
	const fresh = tag(one.words, { reference, approximate: loose })[0]
	if (!fresh || fresh.edtf === null || fresh.edtf === one.edtf) return one
	const from = said.steps.some((step) => step.from === 'editor') ? ('editor' as const) : ('text' as const)
	const says = `within a quotation · counted from the day its speaker spoke, “${said.words}”: ${loose ? 'about ' : ''}${sayDay(reference)}`
	const steps: Step[] = [
		one.steps[0]!,
		{ rule: 'speaker-clock', says, start: said.start, end: said.end, from },
		...fresh.steps.slice(1).filter(({ rule }) => rule !== 'anchor'),
	]
	return { ...one, value: fresh.value, edtf: fresh.edtf, anchor: reference, steps }
}
