/** measure: what became of those counted, by the verbs around the number. */
import type { Figure } from '../../../records/schema.ts'
import { EFFECTS, type Measure, PEOPLE, THINGS } from '../../tables/measures.ts'
import type { Amount } from './amount.ts'
import type { Counted } from './noun.ts'

/** Of a figure; `previous` is the one before it in the sentence, of which it may be a part. */
export function measureOf(text: string, amount: Amount, counted: Counted, previous: Figure | null): Measure {
	const thing = counted.noun && THINGS.find(({ nouns }) => nouns.test(counted.noun!))
	if (thing) return thing.measure
	const isPeople =
		counted.noun === null || counted.noun === 'more' || counted.noun.toLowerCase() in PEOPLE || counted.noun in PEOPLE
	if (!isPeople) return 'other'
	const before = clauseBefore(text.slice(0, amount.start))
	const after = clauseAfter(text.slice(amount.end).replace(INCLUDING, (words) => ' '.repeat(words.length)))
	const nearest = nearestVerb(before)
	if (nearest && before.length - nearest.end < BESIDE && !/\band\b/.test(before.slice(nearest.end)))
		return nearest.measure
	const follows = EFFECTS.find((effect) => effect.after?.test(after))
	if (follows) return follows.measure
	if (nearest) return nearest.measure
	// A part of what has just been counted: "three deaths – two medics and …", "97 killed, including 21 children".
	const gap = previous?.end === undefined ? null : text.slice(previous.end, amount.start)
	const isPart =
		gap !== null &&
		gap.length < 60 &&
		/^ ?(?:–|\(|,? ?including\b|,? and\b|[^;]*,? (?:including|among them)\b)/i.test(gap)
	return isPart ? (previous!.measure as Measure) : 'other'
}

/** "45 people, including 12 children, were killed": what is included hides no verb. */
const INCLUDING =
	/,? (?:\(|–|–? ?including|among them|(?:[\w-]+ ){1,3}of (?:them|whom)|mostly) [^,;.]*?(?:,|\)|–)(?= )/i

/** A verb this close before a number (in characters) governs it, whatever comes after. */
const BESIDE = 12

function nearestVerb(before: string): { measure: Measure; end: number } | null {
	let nearest: { measure: Measure; end: number } | null = null
	for (const effect of EFFECTS)
		for (const match of effect.before ? before.matchAll(effect.before) : []) {
			const end = match.index + match[0].length
			if (!nearest || end > nearest.end) nearest = { measure: effect.measure, end }
		}
	return nearest
}

/** A verb governs numbers of its own clause: back to a stop, a semicolon or a conjunction with a verb of its own. */
function clauseBefore(text: string): string {
	return text.slice(Math.max(0, text.search(/(?:[;:]|, while |, when |, but |, though |\bdespite\b)[^;:]*$/i)))
}

/** "10 died and more than 30 were wounded": the second verb is the second number's. */
const DONE_AND =
	/(\b(?:died|perished|killed|dead|injured|wounded|hurt|displaced|fled|arrested|captured))\b,? and (?:[a-z]+ ){0,3}(?:\d|dozens|scores|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|tens|another).*$/is

function clauseAfter(text: string): string {
	return text
		.replace(DONE_AND, '$1')
		.replace(
			/(?:;|, (?:while|when|but|after|as)\b|\band (?:\w+ )?(?:\d|a hundred|dozens|two|three|four|five|six|seven|eight|nine|ten|tens|another)).*$/is,
			'',
		)
}
